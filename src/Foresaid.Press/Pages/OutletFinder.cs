namespace Foresaid.Press.Pages;

/// <summary>The publisher's name, as the page gives it.</summary>
internal static class OutletFinder
{
    public static string? Find(PageHead head, StructuredData data)
    {
        var name = head.FirstMeta(
            "og:site_name",
            "og:sitename",
            "application-name",
            "apple-mobile-web-app-title",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "publisher"
        );
        if (name is null || name.Contains("://", StringComparison.Ordinal) || name.Length > 80)
            name = data.Publisher;
        return name?.Trim().TrimStart('@');
    }
}
