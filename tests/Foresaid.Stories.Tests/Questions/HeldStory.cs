using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;

namespace Foresaid.Stories.Tests.Questions;

/// <summary>A story told in few lines: pages, and who says what on each; times and figures are the real reader's.</summary>
internal sealed class HeldStory(string asOf)
{
    private static readonly Reader Reader = new();

    // Words that no two pages share, so that none looks like a copy of another.
    private static readonly string[] Filler =
    [
        "Rain kept the streets of the old town empty",
        "Nine boats lay idle beside the northern quay",
        "Bakers sold out of rye loaves before noon",
        "Lamps burned late above the printer's yard",
        "Snow melted slowly from the cathedral steps",
        "Gulls circled over a half-built grandstand",
        "Tram number six stood still for an hour",
    ];

    private readonly List<(string Outlet, DateOnly? Day, bool IsCopy, List<Saying> Sayings)> _pages = [];
    private readonly List<AskedQuestion> _asked = [];

    /// <param name="isCopy">Nothing but the sayings stands on it: beside another such page it looks like a copy.</param>
    public HeldStory Page(string outlet, string? day, bool isCopy = false)
    {
        _pages.Add((outlet, day is null ? null : Day(day), isCopy, []));
        return this;
    }

    /// <param name="who">Two words are a person, "The ..." a body, "A ...", "One ..." and a plural without name the unnamed; "" nobody; " + " joins.</param>
    /// <param name="about">"2030-06-03", "..2030-06-30", "2030-06-01..2030-06-30"; a "~" at the end makes it soft; null for none.</param>
    public HeldStory Says(
        string who,
        Kind kind,
        string content,
        string? about = null,
        CertaintyValue sure = CertaintyValue.Certain,
        bool isNot = false,
        StatusValue? status = null,
        string cue = "said",
        Likelihood? likelihood = null
    )
    {
        _pages[^1].Sayings.Add(new Saying(who, kind, content, about, sure, isNot, status, cue, likelihood));
        return this;
    }

    public HeldStory Ask(string words, string? organiser = null)
    {
        _asked.Add(new AskedQuestion(Hash("asked" + words), words, null, organiser));
        return this;
    }

    public Story Make() =>
        new StoryMaker().Make(
            new StoryInput("test", [.. _pages.Select((page, nth) => Read(page, nth))], Day(asOf))
            {
                Asked = [.. _asked],
            }
        );

    /// <summary>The only question that was asked.</summary>
    public Question Answered() => Assert.Single(Make().Questions, question => question.Asked);

    /// <summary>The forecast of which these are the words.</summary>
    public Forecast Forecast(string words) =>
        Assert.Single(Make().Forecasts, forecast => forecast.Rows.Any(row => row.Quote == words));

    public OutcomeValue? OutcomeOf(string words) => Forecast(words).Outcome?.Value;

    private static StoryArticle Read((string Outlet, DateOnly? Day, bool IsCopy, List<Saying> Sayings) page, int nth)
    {
        var (outlet, day, isCopy, sayings) = page;
        var text = new StringBuilder();
        var places = new List<(TextSpan Source, TextSpan Cue, TextSpan Content)>();
        foreach (var saying in sayings)
        {
            var start = text.Length;
            text.Append(saying.Who.Length == 0 ? "" : $"{saying.Who} {saying.Cue} ");
            var source = new TextSpan(start, start + saying.Who.Length);
            var cue = new TextSpan(source.End + (source.Length == 0 ? 0 : 1), Math.Max(source.End, text.Length - 1));
            var content = new TextSpan(text.Length, text.Length + saying.Content.Length);
            text.Append(saying.Content).Append(". ");
            places.Add((source, cue, content));
        }
        if (!isCopy)
            text.Append("\n\n").Append(Filler[nth % Filler.Length]).Append('.');
        var article = new Article
        {
            Text = new SourceText(text.ToString()),
            Outlet = outlet,
            Url = $"https://press.example/{nth}",
            Published = day is { } known ? Published.On(known, "given") : null,
        };
        var read = Reader.Read(article);
        var speakers = Speakers(sayings);
        var statements = sayings.Select((saying, at) => Make(saying, places[at], speakers, read, $"{nth}/{at}"));
        return new StoryArticle(read with { Speakers = [.. speakers], Statements = [.. statements] });
    }

    private static List<Speaker> Speakers(List<Saying> sayings) =>
        [
            .. sayings
                .SelectMany(saying => saying.Names)
                .Distinct()
                .Select(
                    (name, at) =>
                        new Speaker
                        {
                            Id = $"s{at + 1}",
                            Name = name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name,
                            Type =
                                name.StartsWith("The ", StringComparison.Ordinal) ? SpeakerType.Body
                                : name.Split(' ').Length == 2 ? SpeakerType.Person
                                : SpeakerType.Group,
                            Named =
                                name.Contains(' ')
                                && !name.StartsWith("A ", StringComparison.Ordinal)
                                && !name.StartsWith("One ", StringComparison.Ordinal),
                            Mentions = [],
                        }
                ),
        ];

    private static Statement Make(
        Saying saying,
        (TextSpan Source, TextSpan Cue, TextSpan Content) place,
        List<Speaker> speakers,
        Reading read,
        string id
    )
    {
        ImmutableArray<Speaker> who =
        [
            .. saying.Names.Select(name => speakers.Find(one => name.EndsWith(one.Name, StringComparison.Ordinal))!),
        ];
        var polarity = saying.IsNot ? Polarity.Negative : Polarity.Positive;
        var condition = saying.Content.IndexOf("if ", StringComparison.OrdinalIgnoreCase);
        return new Statement
        {
            Id = Hash(id),
            Source = who.IsEmpty ? [] : [place.Source],
            Cue = who.IsEmpty ? [] : [place.Cue],
            Content = [place.Content],
            Zone = Zone.Body,
            Kind = saying.Kind,
            Speakers = [.. who.Select(one => one.Id)],
            Joint = who.Length > 1,
            Links = who.IsEmpty
                ? []
                :
                [
                    [.. who.Select(one => one.Id)],
                ],
            Chain = who.IsEmpty ? [] : [new ChainLink([.. who.Select(one => one.Name)])],
            Certainty =
            [
                new HolderCertainty(
                    "outlet",
                    "outlet",
                    who.IsEmpty ? saying.Sure : CertaintyValue.Unknown,
                    who.IsEmpty ? polarity : Polarity.Positive
                ),
                .. who.Select(one => new HolderCertainty(one.Name, one.Id, saying.Sure, polarity)),
            ],
            About = saying.About is { } about ? Window(about) : null,
            Condition =
                saying.Kind == Kind.Forecast && condition >= 0
                    ? new Condition(ConditionType.Open, ConditionSpan(saying.Content, place.Content, condition))
                    : null,
            Status = saying.Status is { } status ? new Status(status, null) : null,
            Likelihood = saying.Likelihood,
            Times = [.. read.Times.Where(time => time.Spans.All(place.Content.Contains)).Select(time => time.Id)],
            Quantities = [.. read.Quantities.Where(one => one.Spans.All(place.Content.Contains)).Select(one => one.Id)],
        };
    }

    private static TextSpan ConditionSpan(string content, TextSpan place, int at)
    {
        var comma = at == 0 ? content.IndexOf(',', StringComparison.Ordinal) : content.Length;
        return new TextSpan(place.Start + at, place.Start + comma);
    }

    private static Window Window(string days)
    {
        var edge = days.EndsWith('~') ? Edge.Soft : Edge.Firm;
        var ends = days.TrimEnd('~').Split("..");
        if (ends.Length == 1)
            return new Window(Day(ends[0]), Day(ends[0]), edge, "day");
        DateOnly? first = ends[0].Length == 0 ? null : Day(ends[0]);
        return new Window(
            first,
            Day(ends[1]),
            edge,
            edge == Edge.Soft ? "third-of-month"
                : first is null ? "by-day"
                : "month"
        );
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..40];

    private sealed record Saying(
        string Who,
        Kind Kind,
        string Content,
        string? About,
        CertaintyValue Sure,
        bool IsNot,
        StatusValue? Status,
        string Cue,
        Likelihood? Likelihood
    )
    {
        public IEnumerable<string> Names => Who.Split(" + ", StringSplitOptions.RemoveEmptyEntries);
    }
}
