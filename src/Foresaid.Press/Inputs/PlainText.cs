using System.Collections.Immutable;

namespace Foresaid.Press.Inputs;

/// <summary>Inputs that are text already.</summary>
internal static class PlainText
{
    /// <summary>The content unchanged.</summary>
    public static Clean Keep(string text, PressOptions options, ImmutableArray<string> doubts) =>
        new(
            new Article
            {
                Text = new SourceText(text),
                Url = options.Url,
                Outlet = options.Outlet,
                Published = options.Published,
            },
            null,
            null,
            "text",
            doubts
        );
}
