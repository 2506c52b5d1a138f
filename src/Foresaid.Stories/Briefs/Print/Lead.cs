using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>The sentences that stand before every brief.</summary>
internal static class Lead
{
    public const string Promise = "This says who holds what and what it rests on, never what is true.";

    public static string LeftOut(Brief brief)
    {
        if (brief.LeftOut == 0)
            return "";
        return $" {Scope.Count(brief.LeftOut, "article")} left out: given twice, or published later.";
    }
}
