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
            StatementsVerb.Make(surroundings),
            ShowVerb.Make(surroundings),
            VerifyVerb.Make(surroundings),
            RereadVerb.Make(surroundings),
        ];
}
