using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>What is said of a row beside its words, the same in every form of print.</summary>
internal static class Facts
{
    public static string Title(Article article) => Clean.Title(article);

    /// <summary>An address that is safe to follow; null where there is none.</summary>
    public static string? Link(Article article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.AbsoluteUri
            : null;

    /// <summary>Kind, certainty, likelihood, window, status, marks: as many as the reading has.</summary>
    public static IEnumerable<string> Of(BriefRow row)
    {
        var statement = row.Row.Statement;
        yield return SureWords.Of(statement);
        if (statement.Likelihood is { } likelihood)
            yield return SureWords.Of(likelihood);
        if (statement.About is { } about)
            yield return "about " + Bare(WindowWords.Of(about));
        if (statement.Said is { } said)
            yield return "said " + Bare(WindowWords.Of(said));
        if (statement.Status is { } status)
            yield return SureWords.Of(status.Value) + (status.Instrument is { } what ? $" ({Clean.Line(what)})" : "");
        if (statement.Condition is { Type: ConditionType.Open })
            yield return "on a condition";
        foreach (var mark in statement.Marks)
            yield return Of(mark);
        if (statement.Zone != Zone.Body)
            yield return "in the " + Of(statement.Zone);
    }

    /// <summary>"the agency → Ana Ruiz"; empty where the text names nobody.</summary>
    public static string Chain(Statement statement) =>
        string.Join(" → ", statement.Chain.Select(link => string.Join(" + ", link.Names.Select(Clean.Line))));

    /// <summary>"outlet unknown; Ana Ruiz probable": how sure each holder is.</summary>
    public static string Holders(Statement statement) =>
        string.Join(
            "; ",
            statement.Certainty.Select(held =>
                $"{Clean.Line(held.Holder)}: {(held.Value == CertaintyValue.Unknown ? "unknown" : SureWords.Of(held))}"
            )
        );

    private static string Bare(string window) =>
        window.StartsWith("about ", StringComparison.Ordinal) ? window[6..] + " (soft)" : window;

    private static string Of(Mark mark) =>
        mark switch
        {
            Mark.Carried => "goes on in the same voice",
            Mark.Implied => "link not said",
            Mark.Presupposed => "taken for granted",
            _ => "can be read in two ways",
        };

    private static string Of(Zone zone) =>
        zone switch
        {
            Zone.Headline => "headline",
            Zone.Abstract => "summary",
            Zone.Heading => "heading",
            Zone.Caption => "caption",
            _ => "body",
        };
}
