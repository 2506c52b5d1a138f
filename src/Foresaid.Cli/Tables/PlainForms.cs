using System.Text;

namespace Foresaid.Cli.Tables;

/// <summary>Words from outside as fields of CSV and Markdown: they stay words, whatever they hold.</summary>
internal static class PlainForms
{
    /// <summary>A field as RFC 4180 has it. What a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string Csv(string? field)
    {
        if (string.IsNullOrEmpty(field))
            return "";
        // A sign that stands alone is the polarity, not a formula.
        if (field.Length > 1 && "=+-@\t\r".Contains(field[0], StringComparison.Ordinal))
            field = "'" + field;
        return field.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Nothing in it can become a heading, a link, a cell or HTML.</summary>
    public static string Markdown(string? words)
    {
        var plain = Screen.Plain(words);
        var escaped = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!')
                escaped.Append('\\');
            escaped.Append(letter);
        }
        return escaped.ToString();
    }
}
