using Foresaid.Cli.Asking;
using Foresaid.Cli.Deciding;

namespace Foresaid.Cli;

/// <summary>The verbs of the command, in the order of its help. A new verb is one file and one line here.</summary>
internal static class Verbs
{
    public static IEnumerable<Verb> All(Surroundings surroundings) =>
        [
            DemoVerb.Make(surroundings),
            BriefVerb.Make(surroundings),
            ReadVerb.Make(surroundings),
            AddVerb.Make(surroundings),
            StoryVerbs.Make(surroundings),
            ClaimsVerb.Make(surroundings),
            OriginsVerb.Make(surroundings),
            ConflictsVerb.Make(surroundings),
            QuestionVerbs.Make(surroundings),
            TimelineVerb.Make(surroundings),
            ForecastsVerb.Make(surroundings),
            ResolveVerb.Make(surroundings),
            SpeakersVerb.Make(surroundings),
            StatementsVerb.Make(surroundings),
            SearchVerb.Make(surroundings),
            ShowVerb.Make(surroundings),
            ClaimVerbs.Make(surroundings),
            SpeakerVerbs.Make(surroundings),
            SetVerb.Make(surroundings),
            RejectVerb.Make(surroundings),
            UndoVerb.Make(surroundings),
            DecisionsVerb.Make(surroundings),
            VerifyVerb.Make(surroundings),
            RereadVerb.Make(surroundings),
            ForgetVerb.Make(surroundings),
        ];
}
