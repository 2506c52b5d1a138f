using System.Collections.Immutable;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs.Wording;

/// <summary>Whose word a row is, and where it was printed.</summary>
internal static class HolderWords
{
    /// <summary>Longest name shown in a sentence. Unit: UTF-16 code units.</summary>
    public const int LongestName = 100;

    /// <summary>"Ana Ruiz (Span Institute), according to the agency"; the outlet where it speaks itself or names nobody.</summary>
    public static string Of(StoryRow row)
    {
        if (row.Chain.IsEmpty)
            return $"{Outlet(row.Article)}, naming nobody";
        if (row.Chain is [[{ Type: SpeakerType.Outlet }]])
            return $"{Outlet(row.Article)}, in its own voice";
        return string.Join(", according to ", row.Chain.Reverse().Select(Joined));
    }

    /// <summary>"A, B and 3 more", those first told first.</summary>
    public static string List(IEnumerable<CastMember> holders, int most = 3) =>
        Scope.List([.. holders.Distinct().Select(Name)], most);

    /// <summary>"Paper Crane Monitor, 19 February 2026".</summary>
    public static string Imprint(StoryArticle article) => $"{Outlet(article)}, {WindowWords.Of(article.Published)}";

    /// <summary>The holder and, where it is not the outlet's own, the place where it stands: "Ana Ruiz in the Gazette, 2 May 2031".</summary>
    public static string InPrint(StoryRow row) =>
        row.IsOutlets ? Imprint(row.Article) : $"{Of(row)} in {Imprint(row.Article)}";

    public static string Name(CastMember member) => Clean.Short(member.Name, LongestName);

    public static string Outlet(StoryArticle article) => Clean.Short(Cast.OutletName(article), LongestName);

    private static string Short(CastMember member) => Clean.Short(Clean.Line(member.Short), LongestName);

    private static string Joined(ImmutableArray<CastMember> link) =>
        link.Length switch
        {
            1 => Short(link[0]),
            _ => string.Join(", ", link[..^1].Select(member => Short(member))) + $" and {Short(link[^1])}, jointly",
        };
}
