using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Origins;

/// <summary>How an article names another outlet.</summary>
internal enum CreditKind
{
    /// <summary>The whole text is that outlet's: "Copyright X", "Text: X", "(X) -", or as the page says.</summary>
    Printed,

    /// <summary>Somebody told it to that outlet: "told X", "speaking to X".</summary>
    ToldTo,

    /// <summary>That outlet had the report: "X reported", "according to X", "first carried by X".</summary>
    Reported,

    /// <summary>That outlet speaks for itself: "X said".</summary>
    Said,
}

/// <summary>A place where an article names another outlet as the one it has something from.</summary>
/// <param name="Outlet">Folded name: the key of the outlet among those of the story.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="Words">The words that show it, on one line.</param>
/// <param name="IsBackward">True where the sentence tells nothing itself and means what stands before it ("X had the report first").</param>
internal sealed record Credit(
    StoryArticle Article,
    string Outlet,
    CreditKind Kind,
    TextSpan Sentence,
    string Words,
    bool IsBackward = false
);
