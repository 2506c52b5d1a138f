using System.Text;

namespace Foresaid.Press.Tests;

/// <summary>Reads markup and text as a caller would.</summary>
internal static class Read
{
    public static Clean Page(string markup, string? url = null) =>
        One(markup, new PressOptions { Form = InputForm.Html, Url = url });

    public static Clean Auto(string content, string? url = null) => One(content, new PressOptions { Url = url });

    public static Clean One(string content, PressOptions options)
    {
        var result = Assert.Single(new PageReader().Read(Encoding.UTF8.GetBytes(content), "input", options));
        Assert.Null(result.Error);
        return Assert.IsType<Clean>(result.Clean);
    }

    public static List<PressResult> All(string content, PressOptions? options = null) =>
        [.. new PageReader().Read(Encoding.UTF8.GetBytes(content), "input", options)];

    public static List<(Zone Zone, string Text)> Zones(Clean clean) =>
        [.. clean.Article.Layout.Select(paragraph => (paragraph.Zone, clean.Article.Text[paragraph.Span].ToString()))];
}

/// <summary>A news page with everything around the article that such pages have.</summary>
internal static class SamplePage
{
    public const string First =
        "The harbour will be closed for ten days from Monday, the port authority said, while divers look at the damaged wall.";
    public const string Second =
        "Ferries will leave from the old pier instead. Travellers should allow half an hour more, according to the operator, which runs six boats a day.";
    public const string Third =
        "“We do not expect the works to take longer,” said Ida Marsh, the authority's director. She did not say what they will cost.";
    public const string Fourth =
        "The wall was built in 1911, and it was last repaired after the storm of 1953, when part of the quay fell into the water.";

    public static string Markup(
        string head = "",
        string stamp = "<p class=\"meta\">By Jo Field | Published: 8 February 2026, 08:27</p>"
    ) =>
        $"""
            <!doctype html><html lang="en-gb"><head><meta charset="utf-8"><title>Harbour closed for ten days | The Quay Post</title>
            <meta property="og:site_name" content="The Quay Post"><link rel="canonical" href="https://quay.example/news/harbour-closed">
            {head}<style>p {"{"} color: red {"}"}</style><script>var x = "<p>not text, not text at all, whatever it says.</p>";</script></head>
            <body class="has-sidebar"><header><div class="logo">The Quay Post</div><nav class="menu"><ul><li><a href="/">Home</a></li>
            <li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
            <div class="cookie-banner"><p>We use cookies to improve our site. By clicking accept you agree to our privacy policy.</p><a href="#">Accept all</a></div>
            <main><article class="story"><h1>Harbour closed for ten days</h1>{stamp}
            <div class="share-bar"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
            <div class="article-body"><p>{First}</p><p>{Second}</p>
            <aside class="related"><h3>Related articles</h3><ul><li><a href="/a">Fish market moves to the new hall</a></li><li><a href="/b">Storm warning for the coast</a></li></ul></aside>
            <h2>Older than it looks</h2><p>{Third}</p><p>{Fourth}</p><p>(With inputs from agencies.)</p></div></article>
            <section class="comments"><h3>Comments</h3><div class="comment"><p class="author">old_salt says:</p><p>About time too, I have been telling them for years that this wall would not hold.</p></div></section></main>
            <aside class="sidebar"><h3>Most read</h3><ol><li><a href="/c">Mayor's cat found on roof</a></li><li><a href="/d">Ten recipes for mackerel</a></li></ol>
            <form class="newsletter"><p>Sign up for our newsletter and never miss a story.</p><input name="mail"></form></aside>
            <footer><p>© 2026 The Quay Post. All rights reserved.</p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy policy</a></footer></body></html>
            """;
}
