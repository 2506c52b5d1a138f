using System.CommandLine;
using Foresaid.Cli.Asking;
using Foresaid.Cli.Tables;
using Foresaid.Cli.Tables.Forms;
using Foresaid.Ledger;
using Foresaid.Stories;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Deciding;

/// <summary><c>foresaid resolve</c>: what is proposed to have come of forecasts; makes one final.</summary>
internal static class ResolveVerb
{
    private static readonly string[] Values = Names.All<OutcomeValue>();

    public static Verb Make(Surroundings surroundings)
    {
        var ids = Ids.Argument<string[]>(
            "ID",
            "Of a forecast (with --accept also of a question); none: what is proposed is listed",
            ArgumentArity.ZeroOrMore
        );
        var accept = new Option<bool>("--accept")
        {
            Description = "Takes over what is proposed",
            Arity = ArgumentArity.Zero,
        };
        var value = new Option<string?>("--as")
        {
            Description = "What came of it: " + string.Join(", ", Values),
            HelpName = "VALUE",
        };
        value.Among([
            .. Values,
            .. Values.Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(Hyphened),
        ]);
        var by = new Option<string?>("--by")
        {
            Description = "Who decides [default: $FORESAID_BY, or the login name]",
            HelpName = "NAME",
        };
        var verb = new Verb(
            "resolve",
            "Lists what is proposed to have come of forecasts, with the statements that show it; makes an outcome final.",
            "foresaid resolve",
            "foresaid resolve --accept 5f3a9c01",
            "foresaid resolve --as \"condition never arose\" 5f3a9c01"
        )
        {
            ids,
            accept,
            value,
            by,
        };
        var choice = StoryChoice.AddTo(verb);
        verb.SetAction(result =>
        {
            var given = result.GetValue(ids) ?? [];
            var named = result.GetValue(value) is { } name
                ? Names.Parse<OutcomeValue>(Values.First(known => known == name || Hyphened(known) == name))
                : (OutcomeValue?)null;
            var accepts = result.GetValue(accept);
            if (given.Length == 0 && !accepts && named is null)
                return List(choice, result, surroundings);
            if (given.Length == 0 || accepts == named is not null)
                throw new WrongUseException("Give --accept ID, or --as VALUE ID.");
            return Decide(choice, result, result.GetValue(by), given, named, surroundings);
        });
        return verb;
    }

    private static string Hyphened(string name) => name.Replace(' ', '-');

    private static int List(StoryChoice choice, ParseResult result, Surroundings surroundings)
    {
        var story = choice.Ask(result, surroundings);
        var rows = story
            .Forecasts.Where(forecast => forecast.State == ForecastState.Due || forecast.Outcome is { Proposed: true })
            .Select(ForecastLine.Of)
            .ToList();
        new ForecastForm().Print(rows, choice.FormatOf(result), surroundings);
        surroundings.Say(
            rows.Count == 0
                ? "No forecast is due, and no outcome is proposed."
                : $"{Talk.Count(rows.Count(row => row.Outcome is not null), "outcome is", "outcomes are")} proposed, {rows.Count(row => row.Outcome is null)} due without one. "
                    + "Make one final with: foresaid resolve --accept ID, or --as VALUE ID"
        );
        return Exit.Done;
    }

    private static int Decide(
        StoryChoice choice,
        ParseResult result,
        string? by,
        string[] ids,
        OutcomeValue? value,
        Surroundings surroundings
    )
    {
        using var hand = choice.OpenToDecide(result, by, surroundings);
        var head = hand.Head();
        var story = hand.File.Compute(head, choice.DayOf(result, surroundings));
        foreach (var id in ids)
        {
            if (value is null && story.Questions.Any(question => Ids.Begins(question.Id, id)))
                AcceptAnswer(hand, head, story, id);
            else
                Resolve(hand, head, Ids.Forecast(story, id), value);
        }
        return Exit.Done;
    }

    private static void Resolve(DecidingHand hand, StoryHead? head, Forecast forecast, OutcomeValue? value)
    {
        var id = Citation.Short(forecast.Id);
        if (forecast.Refused is { } why)
            throw new WrongUseException(
                $"{id} was refused as a forecast ({Names.Of(why)}): nobody can say what came of it."
            );
        if (value is null && forecast.Outcome is null)
            throw new WrongUseException(
                $"No outcome is proposed for {id}. Say one with: foresaid resolve --as VALUE {id} ({string.Join(", ", Values)})"
            );
        hand.Keep(
            hand.Writer(head).Resolve(forecast, value),
            $"{id} {Talk.Quote(forecast.Words)}: {Names.Of(value ?? forecast.Outcome!.Value)}"
        );
    }

    private static void AcceptAnswer(DecidingHand hand, StoryHead? head, Story story, string id)
    {
        var question = Ids.Question(story, id);
        if (question.Outcome is not { } outcome)
            throw new WrongUseException(
                $"No answer is proposed for {Citation.Short(question.Id)} \u201C{question.Words}\u201D."
            );
        hand.Keep(
            hand.Writer(head).Resolve(question),
            $"{Citation.Short(question.Id)} \u201C{question.Words}\u201D: {Answers.Of(outcome.Answer)}"
        );
    }
}
