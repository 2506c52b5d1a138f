using System.CommandLine;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;

namespace Foresaid.Cli.Asking;

/// <summary><c>foresaid search</c>: statements and articles by their words.</summary>
internal static class SearchVerb
{
    private const int Most = 50;

    public static Verb Make(Surroundings surroundings)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words in any inflection; a phrase in quotation marks; 'word*' for a beginning",
            Arity = ArgumentArity.OneOrMore,
        };
        var speaker = new Option<string?>("--speaker")
        {
            Description = "Only statements of speakers whose name holds this",
            HelpName = "NAME",
        };
        var kind = new Option<string[]>("--kind")
        {
            Description = "Only statements of this kind; may be given several times",
            HelpName = "KIND",
        };
        kind.Among(Names.All<Kind>());
        var since = Choices.Day("--since", "Only what was published on this day or later");
        var until = Choices.Day("--until", "Only what was published on this day or before");
        var most = new Option<int>("--most")
        {
            Description = "No more than so many",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => Most,
        };
        most.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number < 1))
                result.AddError($"--most takes a number from 1 up, not '{result.Tokens[0].Value}'.");
        });
        var rejected = Choices.Rejected();
        var story = new Option<string?>("--story")
        {
            Description = "Only articles of this story [default: every article]",
            HelpName = "NAME",
        };
        var format = Choices.Format("table", "jsonl", "csv", "md");
        var ledger = LedgerPlace.Option();
        var verb = new Verb(
            "search",
            "Finds statements, and articles, by their words; the best first, with the words in their sentence.",
            "foresaid search party rules",
            "foresaid search \"opening date\" --speaker ministry --since 2026-02-01",
            "foresaid search drill* --kind forecast --format jsonl"
        )
        {
            words,
            speaker,
            kind,
            since,
            until,
            most,
            rejected,
            story,
            format,
            ledger,
        };
        verb.SetAction(result =>
        {
            var filter = new StatementFilter
            {
                Speaker = result.GetValue(speaker),
                Kinds = [.. (result.GetValue(kind) ?? []).Select(Names.Parse<Kind>)],
                Since = result.GetValue(since),
                Until = result.GetValue(until),
            };
            // A word with blanks in it was a phrase on the command line.
            var typed = string.Join(
                ' ',
                result
                    .GetValue(words)!
                    .Select(word =>
                        word.Any(char.IsWhiteSpace) && !word.Contains('"', StringComparison.Ordinal)
                            ? $"\"{word}\""
                            : word
                    )
            );
            using var file = LedgerFile.OpenForReading(LedgerPlace.Of(result.GetValue(ledger), surroundings));
            var belongs = result.GetValue(story) is { } name ? Belongs(file, name, surroundings) : null;
            var left = result.GetValue(rejected) ? null : file.Rejected();
            var hits = Find(file, typed, filter, belongs, result.GetValue(most), surroundings)
                .Where(hit => hit.Statement is not { } told || left?.Contains(told.Statement.Id) != true)
                .ToList();
            new HitForm().Print(hits, result.GetValue(format)!, surroundings);
            if (hits.Count == 0)
                surroundings.Say($"Nothing has {typed}.");
            else if (hits.Count == result.GetValue(most))
                surroundings.Say($"The best {hits.Count} are shown; there may be more: --most NUMBER.");
            return Exit.Done;
        });
        return verb;
    }

    private static IReadOnlyList<Hit> Find(
        LedgerFile file,
        string typed,
        StatementFilter filter,
        Func<string, bool>? belongs,
        int most,
        Surroundings surroundings
    )
    {
        if (!typed.Any(char.IsLetterOrDigit))
            throw new WrongUseException("There is no word to search for: give at least one with a letter or a digit.");
        var hits = file.Search(typed, filter, belongs, most);
        if (hits.Count > 0 || !typed.Any(char.IsWhiteSpace))
            return hits;
        hits = file.Search(typed, filter, belongs, most, anyWord: true);
        if (hits.Count > 0)
            surroundings.Say("Nothing has all of these words; what follows has some.");
        return hits;
    }

    private static Func<string, bool> Belongs(LedgerFile file, string name, Surroundings surroundings) =>
        file.Members(StoryHeads.Choose(file, name, surroundings))
            .Where(member => member.Belongs)
            .Select(member => member.Article.Id)
            .ToHashSet(StringComparer.Ordinal)
            .Contains;
}
