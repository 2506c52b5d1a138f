using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Score.Pairs;

/// <summary>The smallest story: a page with one statement each, by a holder of its own.</summary>
internal sealed class PairStory(Reader reader)
{
    private static readonly string[] Holders = ["Ana Ruiz", "Tom Berg"];
    private static readonly string[] Outlets = ["North Wire", "Harbour Post"];

    // Words that the two pages do not share, so that neither looks like a copy of the other.
    private static readonly string[] Fillers =
    [
        "Nine boats lay idle beside the northern quay.",
        "Bakers sold out of rye loaves before noon.",
    ];

    private readonly List<StoryArticle> _pages = [];
    private readonly List<AskedQuestion> _asked = [];

    public PairStory Page(string content, Kind kind, string? about, DateOnly printed)
    {
        var nth = _pages.Count;
        var holder = Holders[nth];
        var lead = holder + " said ";
        var article = new Article
        {
            Text = new SourceText($"{lead}{content}.\n\n{Fillers[nth]}"),
            Outlet = Outlets[nth],
            Url = $"https://press.example/{nth}",
            Published = Published.On(printed, "given"),
        };
        var read = reader.Read(article);
        var place = new TextSpan(lead.Length, lead.Length + content.Length);
        var speaker = new Speaker
        {
            Id = "s1",
            Name = holder,
            Type = SpeakerType.Person,
            Named = true,
            Mentions = [],
        };
        var statement = new Statement
        {
            Id = Id($"{nth}{content}"),
            Source = [new TextSpan(0, holder.Length)],
            Cue = [new TextSpan(holder.Length + 1, lead.Length - 1)],
            Content = [place],
            Zone = Zone.Body,
            Kind = kind,
            Speakers = ["s1"],
            Links =
            [
                ["s1"],
            ],
            Chain = [new ChainLink([holder])],
            Certainty =
            [
                new HolderCertainty("outlet", "outlet", CertaintyValue.Unknown, Polarity.Positive),
                new HolderCertainty(holder, "s1", CertaintyValue.Certain, PolarityOf(read, place)),
            ],
            About = WindowOf(about),
            Times = [.. read.Times.Where(time => time.Spans.All(place.Contains)).Select(time => time.Id)],
            Quantities = [.. read.Quantities.Where(one => one.Spans.All(place.Contains)).Select(one => one.Id)],
        };
        _pages.Add(new StoryArticle(read with { Speakers = [speaker], Statements = [statement] }));
        return this;
    }

    public PairStory Ask(string words)
    {
        _asked.Add(new AskedQuestion(Id(words), words, null, null));
        return this;
    }

    public Story Make() =>
        new StoryMaker().Make(new StoryInput("pair", [.. _pages], new DateOnly(2036, 1, 1)) { Asked = [.. _asked] });

    /// <summary>As the reader has it, which looks at the same words.</summary>
    private static Polarity PolarityOf(Reading read, TextSpan place) =>
        read.Statements.Where(statement => statement.Content.Any(place.Contains))
            .Select(statement => statement.Certainty.LastOrDefault()?.Polarity)
            .FirstOrDefault()
        ?? Polarity.Positive;

    private static Window? WindowOf(string? about)
    {
        if (about is null)
            return null;
        var ends = about.Split("..");
        var (first, last) = (DayOf(ends[0]), DayOf(ends[^1]));
        return new Window(first, last, Edge.Firm, first == last ? "day" : "month");
    }

    private static DateOnly? DayOf(string day) =>
        day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Id(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40];
}
