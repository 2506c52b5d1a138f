using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>The sentences that stand before and after the sections of every brief.</summary>
internal static class Lead
{
    public const string Promise = "This says who holds what and what it rests on, never what is true.";

    public static string LeftOut(Brief brief)
    {
        if (brief.LeftOut == 0)
            return "";
        return $" {Scope.Count(brief.LeftOut, "article")} left out: given twice, or published later.";
    }

    /// <summary>The sections that hold something.</summary>
    public static IEnumerable<BriefSection> Told(Brief brief) => brief.Sections.Where(section => !section.IsEmpty);

    /// <summary>What was looked for and not found; empty when every section holds something.</summary>
    public static string Nothing(Brief brief) =>
        string.Join(' ', brief.Sections.Where(section => section.IsEmpty).Select(section => section.Note));
}
