namespace Foresaid.Press.Pages;

/// <summary>The canonical address of a page.</summary>
internal static class AddressFinder
{
    /// <param name="found">Where the page was found; null when not known.</param>
    /// <returns>An absolute address without fragment, or null.</returns>
    public static string? Find(PageHead head, string? found)
    {
        foreach (var stated in (string?[])[head.Canonical, head.FirstMeta("og:url"), found])
        {
            if (
                stated is null
                || stated.Length > 4000
                || !TryResolve(stated, found ?? head.BaseAddress, out var address)
            )
                continue;
            // A canonical address that is the site's front page is a mistake of its template.
            if (address.AbsolutePath.Length <= 1 && address.Query.Length == 0 && stated != found && found is not null)
                continue;
            return address.GetLeftPart(UriPartial.Query);
        }
        return found;
    }

    private static bool TryResolve(string stated, string? around, out Uri address)
    {
        if (Uri.TryCreate(stated, UriKind.Absolute, out address!) && address.Scheme is "http" or "https")
            return true;
        return Uri.TryCreate(around, UriKind.Absolute, out var outer)
            && Uri.TryCreate(outer, stated, out address!)
            && address.Scheme is "http" or "https";
    }
}
