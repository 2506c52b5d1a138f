using System.CommandLine;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;
using Foresaid.Stories;
using Foresaid.Stories.Decisions;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Deciding;

/// <summary>The options of a verb that decides: whose decision it is, in which ledger, and of which story.</summary>
internal sealed class DecisionChoice
{
    private readonly Option<string?> _by = new("--by")
    {
        Description = "Who decides [default: $FORESAID_BY, or the login name]",
        HelpName = "NAME",
    };
    private readonly Option<string?> _story = new("--story")
    {
        Description = "The story's name [default: the only one]",
        HelpName = "NAME",
    };
    private readonly Option<string> _format = Choices.Format("table", "jsonl");
    private readonly Option<string?> _ledger = LedgerPlace.Option();

    /// <param name="ofStory">False for what holds in every story.</param>
    public static DecisionChoice AddTo(Verb verb, bool ofStory)
    {
        var choice = new DecisionChoice();
        if (ofStory)
            verb.Options.Add(choice._story);
        verb.Options.Add(choice._by);
        verb.Options.Add(choice._format);
        verb.Options.Add(choice._ledger);
        return choice;
    }

    /// <summary>Opens the ledger for one decision, or several.</summary>
    public DecidingHand Open(ParseResult result, Surroundings surroundings) =>
        new(
            LedgerFile.Open(LedgerPlace.Existing(result.GetValue(_ledger), surroundings)),
            PersonOf(result.GetValue(_by), surroundings),
            result.GetResult(_story) is null ? null : result.GetValue(_story),
            result.GetValue(_format)!,
            surroundings
        );

    public static string PersonOf(string? given, Surroundings surroundings)
    {
        var by = Screen.Plain(given ?? surroundings.Variable("FORESAID_BY") ?? surroundings.Login);
        return by.Length > 0
            ? by
            : throw new WrongUseException("Nobody is logged in by name: say with --by NAME who decides.");
    }
}

/// <summary>An open ledger with the person who decides in it.</summary>
internal sealed class DecidingHand(
    LedgerFile file,
    string by,
    string? storyName,
    string format,
    Surroundings surroundings
) : IDisposable
{
    public LedgerFile File => file;

    public DecisionWriter Writer(StoryHead? head = null) => new(by, surroundings.Clock.GetUtcNow(), head?.Name);

    /// <summary>The story that is meant; null: all articles.</summary>
    public StoryHead? Head() => StoryHeads.Choose(file, storyName, surroundings);

    public StoryHead LaidHead() => StoryHeads.ChooseLaid(file, storyName, surroundings);

    /// <summary>As of today, or of the last day that anything was published on: a person decides on all that is there.</summary>
    public Story Compute(StoryHead? head)
    {
        var today = DateOnly.FromDateTime(surroundings.Clock.GetUtcNow().UtcDateTime);
        var last = file.Articles().Max(article => article.Published?.Earliest);
        return file.Compute(head, last > today ? last.Value : today);
    }

    /// <summary>Appends a decision and says so, with how to take it back.</summary>
    /// <param name="done">What it did, as a sentence without its full stop.</param>
    public Decision Keep(Decision decision, string done)
    {
        var (kept, _) = file.Add(decision, new Reader().Read);
        Say(kept, done);
        return kept;
    }

    /// <summary>As <see cref="Keep"/>, of what changes the facts of an article.</summary>
    public Rereading? KeepFacts(Decision decision, Func<Rereading?, string> done)
    {
        var (kept, rereading) = file.Add(decision, new Reader().Read);
        Say(kept, done(rereading));
        return rereading;
    }

    public void Dispose() => file.Dispose();

    private void Say(Decision kept, string done)
    {
        if (format == "jsonl")
            surroundings.Output.WriteLine(StoryJson.Write(DecisionLine.Of(kept, DecisionState.Stands)));
        else
            surroundings.Output.WriteLine(Screen.Plain(done) + (done[^1] is '.' or '?' or '\u201D' ? "" : "."));
        surroundings.Say($"Decision {kept.Id}, by {kept.By}. Take it back with: foresaid undo {kept.Id}");
    }
}
