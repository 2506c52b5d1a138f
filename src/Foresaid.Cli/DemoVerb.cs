using System.Reflection;
using Foresaid.Ledger;
using Foresaid.Press;
using Foresaid.Stories.Briefs;
using Foresaid.Stories.Rows;

namespace Foresaid.Cli;

/// <summary><c>foresaid demo</c>: the sample story, from its reports to a ledger, a brief and a page, in one go.</summary>
internal static class DemoVerb
{
    private const string Folder = "samples/congress/";

    /// <summary>What a person would say with <c>--outlet</c>: plain text has no markup to name its publisher in.</summary>
    private static readonly Dictionary<string, string> Outlets = new()
    {
        [Folder + "07-heir-named.txt"] = "Brindle Hill Gazette (sample wording)",
        [Folder + "08-days-before.txt"] = "Paper Crane Monitor (sample wording)",
        [Folder + "10-new-leadership.txt"] = "Harbour Courier (sample wording)",
    };

    public static Verb Make(Surroundings surroundings)
    {
        var verb = new Verb(
            "demo",
            "Reads a sample story of thirteen reports into a ledger of its own, prints the brief, and writes it as a page.",
            "foresaid demo"
        );
        verb.SetAction(_ => Run(surroundings));
        return verb;
    }

    private static int Run(Surroundings surroundings)
    {
        var place = Place(surroundings);
        var path = Path.Combine(place, "demo.db");
        foreach (var old in Directory.EnumerateFiles(place, "demo.db*"))
            File.Delete(old);
        var readings = Fill(path, surroundings);
        surroundings.Say($"Read {Talk.Count(readings.Count, "sample report")} into {path}");

        // The story ended long ago: it is told as of its last report, so that what lay ahead then lies ahead.
        var last = readings.Max(reading => reading.Article.Published?.Day) ?? BriefVerb.Today(surroundings);
        var brief = BriefVerb.Tell(
            "demo",
            [.. readings.Select(reading => new StoryArticle(reading))],
            new BriefOptions(last)
        );
        var print = new BriefPrint(brief, "Sample story: a party congress", surroundings);
        print.Print("table");
        var code = print.WritePage(Path.Combine(place, "brief.html"));
        surroundings.Say($"Ask further, for instance: foresaid statements --kind forecast --ledger {path}");
        return code;
    }

    private static IReadOnlyList<Reading> Fill(string path, Surroundings surroundings)
    {
        using var ledger = LedgerFile.Open(path);
        foreach (var piece in Samples().SelectMany(ReadSample))
        {
            if (piece is not { Reading: { } reading, Clean: { } clean })
                throw new InvalidOperationException($"A sample cannot be read: {Talk.Unread(piece)}");
            ledger.Add(
                new Entry
                {
                    Reading = reading,
                    FoundAt = surroundings.Clock.GetUtcNow(),
                    Raw = piece.Raw,
                    Byline = clean.Byline,
                    Wire = clean.Wire,
                    Form = clean.Kind,
                    Doubts = clean.Doubts,
                }
            );
        }
        return [.. ledger.Readings()];
    }

    private static IEnumerable<Piece> ReadSample(Input sample) =>
        new Intake(new PressOptions { Outlet = Outlets.GetValueOrDefault(sample.Name) }).Read([sample]);

    /// <summary>The samples travel inside the program: an installed tool has no repository beside it.</summary>
    private static IEnumerable<Input> Samples()
    {
        var program = Assembly.GetExecutingAssembly();
        return program
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Input(name, () => program.GetManifestResourceStream(name)!, null));
    }

    /// <summary>A folder beside the user's ledger, or a temporary one where there is no such place to write in.</summary>
    private static string Place(Surroundings surroundings)
    {
        try
        {
            var beside = Path.GetDirectoryName(Path.GetFullPath(LedgerPlace.Of(null, surroundings)))!;
            return Directory.CreateDirectory(Path.Combine(beside, "demo")).FullName;
        }
        catch (Exception trouble) when (trouble is WrongUseException or IOException or UnauthorizedAccessException)
        {
            return Directory.CreateTempSubdirectory("foresaid-demo-").FullName;
        }
    }
}
