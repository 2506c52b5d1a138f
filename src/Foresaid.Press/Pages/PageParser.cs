using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Foresaid.Press.Pages;

/// <summary>AngleSharp with what an article needs of it, and with limits.</summary>
internal static class PageParser
{
    /// <summary>Deeper elements become siblings; browsers stop at 512.</summary>
    private const int DeepestNesting = 400;

    public static IHtmlDocument Parse(string markup) =>
        new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                MaximumDepth = DeepestNesting,
                SkipComments = true,
                DisableElementPositionTracking = true,
            }
        ).ParseDocument(markup);
}
