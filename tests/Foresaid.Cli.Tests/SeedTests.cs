using Foresaid.Press;

namespace Foresaid.Cli.Tests;

/// <summary>What must come out of the three real reports beside the repository, point by point as they were asked for.</summary>
public sealed class SeedTests
{
    private const string First = "000_47b8b02537177aaf.txt";
    private const string Second = "001_66433a2b738e8040.txt";
    private const string Third = "002_bf30d88c6f9d72a7.txt";

    [Fact]
    public void A_page_copied_as_text_loses_its_menus_and_keeps_its_date()
    {
        var reading = Read(Second, null);
        var text = reading.Article.Text.Content;
        foreach (
            var junk in new[]
            {
                "Left Menu",
                "TRENDING",
                "Mundra",
                "Takaichi",
                "OPINION",
                "DevShots",
                "Subscribe",
                "Privacy",
                "Copyright",
                "Email:",
            }
        )
            Assert.DoesNotContain(junk, text, StringComparison.Ordinal);
        Assert.Single(
            Occurrences(text, "Kim Jong Un's Strategic Vision: North Korea's Political Conference and Global Alliances")
        );
        Assert.Contains("Analysts suggest that strengthened alliances", text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 8), reading.Article.Published?.Day);
    }

    [Theory]
    [InlineData(First, "Hong Min", "senior researcher", "Korea Institute for National Unification")]
    [InlineData(First, "Kim In-tae", "senior researcher", "National Security Strategy Institute")]
    [InlineData(Third, "Xavier Brunson", "commander", "U.S. Forces Korea")]
    public void A_speaker_has_role_and_affiliation(string seed, string name, string role, string affiliation)
    {
        var reading = Read(seed, null);
        var speaker = Assert.Single(reading.Speakers, one => one.Name == name);
        Assert.Contains(role, speaker.Role?.Text, StringComparison.Ordinal);
        Assert.Contains(affiliation, speaker.Affiliation?.Text, StringComparison.Ordinal);
        Assert.Contains(reading.Statements, statement => statement.Speakers.Contains(speaker.Id));
    }

    [Fact]
    public void An_agency_that_quotes_a_leader_is_the_outer_link()
    {
        var reading = Read(Third, new DateOnly(2025, 12, 12));
        var quoted = Holding(reading, "recent overseas operations produced");
        Assert.Equal(2, quoted.Chain.Length);
        Assert.Contains("Korean Central News Agency", quoted.Chain[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("Kim Jong Un", quoted.Chain[1].ToString());
    }

    [Fact]
    public void Joint_speakers_stay_apart_from_those_who_give_the_figures()
    {
        var reading = Read(Third, new DateOnly(2025, 12, 12));
        var joint = Holding(reading, "has provided substantial material and personnel support");
        Assert.True(joint.Joint);
        var names = joint.Chain[^1].Names;
        Assert.Contains(names, name => name.Contains("National Intelligence Service", StringComparison.Ordinal));
        Assert.Contains(names, name => name.Contains("analysts", StringComparison.Ordinal));

        var figures = Holding(reading, "roughly 15,000 deployed troops");
        Assert.Empty(figures.Speakers.Intersect(joint.Speakers));
        Assert.Equal("South Korean officials", figures.Speaker?.Name);
    }

    [Fact]
    public void Rounded_figures_are_quantities()
    {
        var reading = Read(Third, null);
        var troops = Assert.Single(reading.Quantities, one => one.Low == 15_000 || one.High == 15_000);
        Assert.True(troops.Approximate);
        Assert.Contains("troops", troops.Unit, StringComparison.Ordinal);
        var containers = Assert.Single(reading.Quantities, one => one.Low == 1_000);
        Assert.True(containers is { Approximate: true, High: null });
        Assert.Contains("containers", containers.Unit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Third, "2025-12-12", "upcoming congress", "2026-01-01", "2026-04-30", Edge.Soft)]
    [InlineData(
        First,
        "2026-01-30",
        "The 9th Congress of North Korea’s Workers’ Party",
        "2026-02-01",
        "2026-02-20",
        Edge.Soft
    )]
    [InlineData(Second, null, "host a significant political conference", "2026-02-09", "2026-02-28", Edge.Firm)]
    public void The_three_windows(
        string seed,
        string? published,
        string words,
        string earliest,
        string latest,
        Edge edge
    )
    {
        var reading = Read(seed, published is null ? null : DateOnly.Parse(published, null));
        var about = Holding(reading, words).About;
        Assert.NotNull(about);
        Assert.Equal(
            (DateOnly.Parse(earliest, null), DateOnly.Parse(latest, null), edge),
            (about.Earliest, about.Latest, about.Edge)
        );
    }

    [Fact]
    public void A_relative_window_without_a_date_is_none()
    {
        var reading = Read(First, null);
        Assert.Null(reading.Article.Published);
        Assert.Null(Holding(reading, "The 9th Congress of North Korea’s Workers’ Party").About?.Earliest);
        Assert.NotEmpty(reading.Doubts);
    }

    [Fact]
    public void Yet_to_and_formally_have_opposite_status()
    {
        Assert.Equal(StatusValue.NotYet, Holding(Read(First, null), "formalize these changes").Status?.Value);
        var third = Read(Third, null);
        var designated = Assert.Single(
            third.Statements,
            statement =>
                third
                    .Article.Text.Words(statement.Cue.AsSpan())
                    .Contains("formally designated", StringComparison.Ordinal)
        );
        Assert.Equal(StatusValue.Done, designated.Status?.Value);
    }

    [Fact]
    public void Cautious_analysts_hold_it_possible()
    {
        var statement = Holding(Read(First, null), "declare arbitrary borders");
        Assert.Equal(CertaintyValue.Possible, statement.Certainty[^1].Value);
        Assert.Contains("analysts", statement.Speaker?.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("could mark a pivotal moment", ConditionType.Open, "Should Kim Jong Un-ism be officially proclaimed")]
    [InlineData(
        "could complete the ideological",
        ConditionType.Granted,
        "if the 7th Party Congress in 2016 formalized"
    )]
    public void Conditions(string words, ConditionType type, string clause)
    {
        var reading = Read(First, new DateOnly(2026, 1, 30));
        var condition = Holding(reading, words).Condition;
        Assert.Equal(type, condition?.Type);
        Assert.StartsWith(clause, reading.Article.Text[condition!.Span].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_confirmed_qualifies_and_denies_nothing()
    {
        var reading = Read(Third, new DateOnly(2025, 12, 12));
        var qualifying = Holding(reading, "have not been independently confirmed");
        Assert.NotEqual(Kind.Denial, qualifying.Kind);
        var assessment = Holding(reading, "Moscow appears to be exchanging assistance");
        Assert.Contains(assessment.Id, qualifying.Qualifies);
    }

    /// <summary>The innermost statement whose content holds the words.</summary>
    private static Statement Holding(Reading reading, string words)
    {
        var at = reading.Article.Text.Content.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in the text.");
        var span = new TextSpan(at, at + words.Length);
        var holding = reading
            .Statements.Where(statement => statement.Content.Any(piece => piece.Contains(span)))
            .OrderBy(statement => statement.Content.Sum(piece => piece.Length))
            .ToList();
        Assert.True(holding.Count > 0, $"No statement's content holds '{words}'.");
        return holding[0];
    }

    private static IEnumerable<int> Occurrences(string text, string words)
    {
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
            yield return at;
    }

    private static Reading Read(string seed, DateOnly? published)
    {
        var path = Find(seed);
        Assert.SkipWhen(
            path is null,
            "The three reports (shared/seeds beside the repository) are not on this machine."
        );
        var options = new PressOptions { Published = published is { } day ? Published.On(day, "given") : null };
        var result = Assert.Single(new PageReader().Read(File.ReadAllBytes(path!), path!, options));
        Assert.NotNull(result.Clean);
        return new Reader().Read(result.Clean.Article);
    }

    private static string? Find(string seed)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "seeds", seed);
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}
