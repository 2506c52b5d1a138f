using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Foresaid.Stories.Wording;

/// <summary>Words made comparable: lower case, without marks; never shown, only compared.</summary>
internal static class Fold
{
    // Function words of English: they say nothing of what a clause is about. Source: the closed classes of any grammar.
    private static readonly FrozenSet<string> Closed = WordSet.Of(
        "a an the this that these those and or but nor so yet of in on at by for from to with without into onto over under "
            + "about after before during since until as than then when while where which who whom whose what how why if whether "
            + "is are was were be been being am has have had having do does did doing will would shall should can could may might "
            + "must not no it its he his him she her hers they their them we our us you your i my me there here also more most "
            + "some any all each both one two such own same very just only even said says say"
    );

    /// <summary>A name for comparing: case, hyphens, apostrophes and a leading "the" aside.</summary>
    public static string Name(string name)
    {
        var words = Pieces(name);
        var skip = words.Count > 1 && words[0] == "the" ? 1 : 0;
        return string.Join(' ', words.Skip(skip));
    }

    /// <summary>The distinct words that carry meaning, sorted.</summary>
    public static ImmutableArray<string> Content(string text) =>
        [
            .. Pieces(text)
                .Where(word => !Closed.Contains(word))
                .Select(Singular)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Two to eight capitals, dots aside: "ECB", "NATO", "U.N.".</summary>
    public static bool IsAcronym(string name)
    {
        var letters = 0;
        foreach (var sign in name)
        {
            if (sign == '.')
                continue;
            if (!char.IsUpper(sign))
                return false;
            letters++;
        }
        return letters is >= 2 and <= 8;
    }

    private static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))
                piece.Append(char.ToLowerInvariant(text[at]));
            else if (!IsInside(text, at))
                Close();
        }
        Close();
        return pieces;

        void Close()
        {
            if (piece.Length > 0)
                pieces.Add(piece.ToString());
            piece.Clear();
        }
    }

    /// <summary>A dot, comma or apostrophe between two letters or digits ("U.S.", "15,000", "party's") parts no word.</summary>
    private static bool IsInside(string text, int at) =>
        text[at] is '.' or ',' or '\'' or '\u2019'
        && at > 0
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1]);
}
