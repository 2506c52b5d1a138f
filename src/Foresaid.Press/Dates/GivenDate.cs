using System.Globalization;

namespace Foresaid.Press.Dates;

/// <summary>A date that comes with an article in a field of its own: ISO 8601, or the form of e-mail that RSS uses.</summary>
internal static class GivenDate
{
    /// <returns>Null for nothing, and for what is no date; ambiguous numbers keep both candidates.</returns>
    public static Published? Read(string? text, string basis)
    {
        if (text is null || text.Length > 100 || new StampReader().Find(text, loose: true) is not [var stamp, ..])
            return null;
        var published = DateEvidence.ToPublished(new DateEvidence(stamp, basis, 0));
        return published.At is null && Moment(text, stamp) is { } moment ? published with { At = moment } : published;
    }

    /// <summary>"08:27:00 +0530" or "08:27 GMT" behind the day (RFC 5322).</summary>
    private static string? Moment(string text, Stamp stamp)
    {
        var parts = text[stamp.End..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !TimeOnly.TryParse(parts[0], CultureInfo.InvariantCulture, out var clock))
            return null;
        var zone = parts[1] switch
        {
            "GMT" or "UT" or "UTC" or "Z" => "Z",
            "EST" or "CDT" => "-05:00",
            "EDT" => "-04:00",
            "CST" or "MDT" => "-06:00",
            "MST" or "PDT" => "-07:00",
            "PST" => "-08:00",
            ['+' or '-', _, _, _, _] => $"{parts[1][..3]}:{parts[1][3..]}",
            _ => null,
        };
        return zone is null ? null : $"{stamp.Day:yyyy-MM-dd}T{clock:HH:mm:ss}{zone}";
    }
}
