namespace Foresaid.Press.Dates;

/// <summary>The names under which pages put dates into their head.</summary>
/// <remarks>Source: Open Graph, schema.org, Dublin Core (terms and the old elements), Parse.ly, Sailthru, Cxense, and what news systems made up beside them.</remarks>
internal static class MetaDates
{
    /// <returns>How much a meta element of this name says about publication; 0 for nothing.</returns>
    public static int Weight(string name) =>
        name switch
        {
            "article:published_time"
            or "article:published"
            or "og:article:published_time"
            or "og:published_time"
            or "datepublished"
            or "published_time_telegram"
            or "bt:pubdate"
            or "article.published"
            or "parsely-pub-date"
            or "cxenseparse:recs:publishtime"
            or "sailthru.date"
            or "publish-date"
            or "publishdate"
            or "publish_date"
            or "publication_date"
            or "publication-date"
            or "pubdate"
            or "article:post_time"
            or "citation_publication_date"
            or "citation_date"
            or "dc.date.issued"
            or "dcterms.issued"
            or "dcterms.date.issued"
            or "originalpublicationdate"
            or "dateposted"
            or "published-date"
            or "published_at"
            or "rnews:datepublished"
            or "ptime"
            or "published"
            or "shareaholic:article_published_time"
            or "article_date_original"
            or "displaydate"
            or "iso-8601-publish-date"
            or "vr:published_time" => 96,
            // Content systems put the moment of the last change under the plain names: a printed date goes before them.
            "date" or "dc.date" or "dcterms.date" or "dc.date.x-metadatalastmodified" => 66,
            "dc.date.created"
            or "dcterms.created"
            or "dcterms.available"
            or "datecreated"
            or "created"
            or "date.created"
            or "article:created_at"
            or "creation_date"
            or "timestamp"
            or "content_create_date"
            or "date_published"
            or "article_date"
            or "doc_date"
            or "time"
            or "release_date"
            or "uploaddate" => 84,
            "article:modified_time"
            or "og:updated_time"
            or "datemodified"
            or "last-modified"
            or "lastmod"
            or "modified"
            or "dcterms.modified"
            or "dc.date.modified"
            or "revised"
            or "updated_time"
            or "article:modified" => 26,
            _ => Made(name) ? 60 : 0,
        };

    /// <summary>A site's own name for it: says "date" or "time" of publishing, creating or uploading, and nothing of a change or an end.</summary>
    private static bool Made(string name)
    {
        if (
            name.Length > 60
            || !(
                name.Contains("publi", StringComparison.Ordinal)
                || name.Contains("creat", StringComparison.Ordinal)
                || name.Contains("upload", StringComparison.Ordinal)
                || name.EndsWith(":date", StringComparison.Ordinal)
                || name.EndsWith("_date", StringComparison.Ordinal)
                || name.EndsWith("-date", StringComparison.Ordinal)
            )
        )
            return false;
        foreach (
            var other in (ReadOnlySpan<string>)
                ["modif", "updat", "expir", "valid", "until", "event", "birth", "publisher", "creator", "start", "end"]
        )
        {
            if (name.Contains(other, StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
