using System.Collections.Immutable;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Wording;

namespace Foresaid.Stories.Briefs;

/// <summary>One statement in its article, with its speakers known across the story and its words made comparable.</summary>
internal sealed class Telling
{
    private readonly Lazy<ImmutableArray<string>> _content;

    public Telling(int article, Reading reading, Statement statement, ImmutableArray<ImmutableArray<Voice>> chain)
    {
        (Article, Reading, Statement, Chain) = (article, reading, statement, chain);
        Quote = Clean.Words(reading.Article.Text, statement.Content);
        _content = new(() => Fold.Content(Quote), LazyThreadSafetyMode.None);
    }

    /// <summary>Number of its article in the record, from 1.</summary>
    public int Article { get; }
    public Reading Reading { get; }
    public Statement Statement { get; }

    /// <summary>From the outermost to the innermost; one empty list where the text names no speaker.</summary>
    public ImmutableArray<ImmutableArray<Voice>> Chain { get; }

    /// <summary>The content's words on one line.</summary>
    public string Quote { get; }

    /// <summary>The content's words for comparing, sorted.</summary>
    public ImmutableArray<string> Content => _content.Value;

    /// <summary>The words to show: the content, or its whole sentence in quotation marks where the content is too short to tell anything.</summary>
    public string Shown =>
        Content.Length >= LeastWords || Statement.Zone is Zone.Headline
            ? Quote
            : Clean.Short(
                $"“{Clean.Line(string.Concat(MarkedWords.Of(Reading, Statement).Select(piece => piece.Text)))}",
                Runs.LongestQuote - 1
            ) + "”";

    private const int LeastWords = 2;

    public DateOnly? Day => Reading.Article.Published?.Earliest;

    /// <summary>The innermost speakers; empty where the text names none.</summary>
    public ImmutableArray<Voice> Innermost => Chain.IsEmpty ? [] : Chain[^1];

    /// <summary>True when the outlet speaks itself, or names nobody.</summary>
    public bool IsOutlets => Innermost.All(voice => voice.Type == SpeakerType.Outlet);

    /// <summary>True when at least one of the innermost speakers has a name of their own.</summary>
    public bool IsNamed => Innermost.Any(voice => voice.Named && voice.Type != SpeakerType.Outlet);

    /// <summary>The same for the same speakers in the same order of telling.</summary>
    public string ChainKey =>
        Chain.IsEmpty
            ? "nobody|" + Voices.Outlet(Reading).Key
            : string.Join(
                '>',
                Chain.Select(link => string.Join('+', link.Select(voice => voice.Key).Order(StringComparer.Ordinal)))
            );

    public HolderCertainty? Held => SureWords.Innermost(Statement);

    /// <summary>"Ana Ruiz, according to the agency"; the outlet for its own voice.</summary>
    public string Holder
    {
        get
        {
            if (Chain.IsEmpty)
                return $"{Voices.OutletName(Reading)}, naming nobody";
            if (Chain is [[{ Type: SpeakerType.Outlet }]])
                return $"{Voices.OutletName(Reading)}, in its own voice";
            var names = Chain.Reverse().Select(Joined);
            return string.Join(", according to ", names);
        }
    }

    private static string Joined(ImmutableArray<Voice> link) =>
        link.Length switch
        {
            1 => link[0].Short,
            _ => string.Join(", ", link[..^1].Select(voice => voice.Short)) + " and " + link[^1].Short + ", jointly",
        };
}
