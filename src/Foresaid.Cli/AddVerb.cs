using Foresaid.Cli.Tables;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary><c>foresaid add</c>: reads articles into the ledger, each reported only when it is on the disk.</summary>
internal static class AddVerb
{
    public static Verb Make(Surroundings surroundings)
    {
        var paths = Choices.Paths("Files and folders to add: pages, feeds, text, JSON Lines; - is standard input");
        var form = Choices.Form();
        var url = Choices.Url();
        var outlet = Choices.Outlet();
        var published = Choices.Published();
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "add",
            "Reads files into the ledger. Adding the same again changes nothing.",
            "foresaid add reports/",
            "foresaid add --ledger congress.db --published 2026-02-08 --outlet \"The Paper\" pasted.txt",
            "curl -s https://example.org/report | foresaid add --url https://example.org/report -"
        )
        {
            paths,
            published,
            url,
            outlet,
            form,
            ledger,
        };
        verb.SetAction(result =>
        {
            var given = result.GetValue(paths)!;
            var press = Choices.Press(
                given,
                result.GetValue(form)!,
                result.GetValue(url),
                result.GetValue(outlet),
                result.GetValue(published)
            );
            using var file = LedgerFile.Open(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var inputs = Inputs.Walk(given, surroundings).ToList();
            using var progress = Progress.Of("adding", inputs.Count, result.GetValue(Choices.Quiet), surroundings);
            var intake = new Intake(press, ledger: file);
            var tally = new Tally();
            foreach (var input in inputs)
            {
                foreach (var piece in intake.Read([input]))
                {
                    tally.Count(Add(piece, file, progress, surroundings));
                    progress.Article();
                }
                progress.Step();
            }
            progress.Clear();
            surroundings.Say(tally.Sentence(file.Path));
            return tally.Unread > 0 ? Exit.SomeUnread : Exit.Done;
        });
        return verb;
    }

    /// <returns>Null for what could not be read.</returns>
    private static Addition? Add(Piece piece, LedgerFile file, Progress progress, Surroundings surroundings)
    {
        progress.Clear();
        if (piece.Reading is not { } reading)
        {
            surroundings.Say(Talk.Unread(piece));
            return null;
        }
        var clean = piece.Clean!;
        var done = file.Add(
            new Entry
            {
                Reading = reading,
                Found = clean.Article,
                FoundAt = surroundings.Clock.GetUtcNow(),
                Raw = piece.Raw,
                Byline = clean.Byline,
                Wire = clean.Wire,
                Form = clean.Kind,
                Doubts = clean.Doubts,
            }
        );
        surroundings.Output.WriteLine(Line(done, reading));
        surroundings.Output.Flush();
        return done;
    }

    /// <summary>For instance "added  4ae37c3102f2  13 statements  The title".</summary>
    private static string Line(Addition done, Reading reading)
    {
        var article = reading.Article;
        var (word, what) = done switch
        {
            Addition.Added => ("added", Talk.Count(reading.Statements.Length, "statement")),
            Addition.NewVersion => ("new version", Talk.Count(reading.Statements.Length, "statement")),
            Addition.Known => ("known", "nothing changed"),
            _ => ("forgotten", "not added again"),
        };
        return $"{word, -11}  {Talk.ShortId(article.Id)}  {what}  {Talk.Short(article.Title)}".TrimEnd();
    }

    /// <summary>What was done with how many.</summary>
    private sealed class Tally
    {
        private readonly Dictionary<Addition, int> _done = [];

        public int Unread { get; private set; }

        public void Count(Addition? done)
        {
            if (done is { } addition)
                _done[addition] = _done.GetValueOrDefault(addition) + 1;
            else
                Unread++;
        }

        public string Sentence(string ledger)
        {
            var parts = new List<string>();
            Say(Addition.Added, "added");
            Say(Addition.NewVersion, "in a new version");
            Say(Addition.Known, "known already, nothing changed");
            Say(Addition.Forgotten, "forgotten before, not added");
            if (Unread > 0)
                parts.Add($"{Unread} could not be read");
            return $"{(parts.Count == 0 ? "Nothing to add" : string.Join("; ", parts))}. The ledger is {ledger}";

            void Say(Addition addition, string words)
            {
                if (_done.TryGetValue(addition, out var number))
                    parts.Add($"{Talk.Count(number, "article")} {words}");
            }
        }
    }
}
