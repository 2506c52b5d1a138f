using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>HTML being written: what is markup and what is text is told apart at every call.</summary>
internal sealed class HtmlText
{
    // Letters of every script stay readable in the source; what HTML could take for markup is encoded all the same.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>Markup of the program's own; never anything from outside.</summary>
    public HtmlText Raw(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>Text, encoded; also fit for an attribute in quotation marks.</summary>
    public HtmlText Text(string text)
    {
        _page.Append(Encoder.Encode(text));
        return this;
    }

    public override string ToString() => _page.ToString();
}
