using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Foresaid.Press.Dates;
using Foresaid.Press.Pages;

namespace Foresaid.Press.Inputs;

/// <summary>RSS (0.9x, 1.0, 2.0) and Atom. No document type is read, no entity resolved, nothing fetched.</summary>
internal static class FeedReader
{
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1,
    };

    /// <summary>Every item before a fault is given; the fault is the last result.</summary>
    public static IEnumerable<PressResult> Read(
        string text,
        byte[] bytes,
        string name,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        var start = text.IndexOf('<', StringComparison.Ordinal);
        var walk = new FeedWalk(XmlReader.Create(new StringReader(text[Math.Max(0, start)..]), Safe));
        var part = 0;
        while (true)
        {
            FeedEntry? entry = null;
            string? fault = null;
            try
            {
                entry = walk.Next();
            }
            catch (XmlException broken)
            {
                fault =
                    $"{name}: the feed breaks off at line {broken.LineNumber} ({Short(broken.Message)}). {part} of its items were read; fetch it again for the rest.";
            }
            if (fault is not null)
                yield return new PressResult(part + 1, null, [], fault);
            if (entry is null)
                break;
            yield return Item(entry, ++part, walk.Outlet, walk.Language, name, options, doubts);
        }
        if (part == 0)
            yield return new PressResult(
                null,
                null,
                bytes,
                $"{name}: a feed without items. Look whether it is the right address."
            );
    }

    /// <summary>The parser's messages list every open element of a hostile feed.</summary>
    private static string Short(string message) => message.Length <= 120 ? message : message[..120] + "…";

    private static PressResult Item(
        FeedEntry entry,
        int part,
        string? outlet,
        string? language,
        string name,
        PressOptions options,
        ImmutableArray<string> doubts
    )
    {
        var markup = (entry.Content?.Length ?? 0) > (entry.Summary?.Length ?? 0) ? entry.Content : entry.Summary;
        var raw = Encoding.UTF8.GetBytes(markup ?? entry.Title ?? "");
        if (markup is null && entry.Title is null)
            return new PressResult(part, null, raw, $"{name}, item {part}: neither title nor text. It was left out.");
        var title = entry.Title is null ? null : Fragment.Line(entry.Title);
        var text = Fragment.Read(title, markup ?? "");
        var source = new SourceText(text.Text);
        var published = options.Published ?? GivenDate.Read(entry.Published ?? entry.Updated, "feed");
        if (entry.Content is null)
            doubts = doubts.Add("The feed carries a summary only.");
        var article = new Article
        {
            Text = source,
            Url = Address(entry) ?? options.Url,
            Outlet = options.Outlet ?? outlet,
            Title = title,
            Language = Languages.Tag(language),
            Published = published,
            Layout = text.Layout,
        };
        var paragraphs = text
            .Layout.Where(paragraph => paragraph.Zone != Zone.Headline)
            .Select(paragraph => source[paragraph.Span].ToString())
            .ToList();
        return new PressResult(
            part,
            new Clean(
                article,
                entry.Author,
                WireFinder.Find(paragraphs, entry.Author),
                entry.Content is null ? "stub" : "item",
                doubts
            ),
            raw,
            null
        );
    }

    /// <summary>The link; an identifier that is an address where there is none.</summary>
    private static string? Address(FeedEntry entry) =>
        entry.Link
        ?? (Uri.TryCreate(entry.Id, UriKind.Absolute, out var id) && id.Scheme is "http" or "https" ? entry.Id : null);
}
