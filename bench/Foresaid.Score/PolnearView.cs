using System.Collections.Immutable;
using Foresaid.Attribution;
using Foresaid.Syntax;

namespace Foresaid.Score;

/// <summary>Attributions as PolNeAR marks them: only the outermost, one contiguous cue, "that" kept, a relative pronoun alone as source, the comma after
/// an apposition and the "'s" of a possessor taken into it, "citing" a cue of its own, a quotation that goes on joined to the one it carries on; nothing in the outlet's own
/// voice, nor what only tells of chances and timetables ("is likely to", "is set to").</summary>
public sealed class PolnearView
{
    private readonly LayoutFinder _layout = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();
    private readonly Tagger _tagger = new();
    private readonly DependencyParser _parser = new();
    private readonly AttributionFinder _finder = new();

    public List<GoldAttribution> Read(string text)
    {
        var article = new Article { Text = new SourceText(text) };
        var paragraphs = _layout.Find(article);
        var tokens = _tokenizer.Tokenize(article.Text, paragraphs);
        var parsed = _parser.Parse(_tagger.Tag(_splitter.Split(tokens, paragraphs)));
        var relations = _finder.Find(parsed, []);
        var found = new List<GoldAttribution>();
        var byCue = new Dictionary<TextSpan, int>();
        foreach (var relation in relations)
        {
            if (relation.Voice == Voice.Own || IsTimetable(parsed, relation) || IsInner(relation, relations, parsed))
                continue;
            var content = relation.Content.Select(span => WithThat(text, span));
            if (relation.Marks.Contains(Mark.Carried) && byCue.TryGetValue(relation.CueCore, out var first))
            {
                found[first] = found[first] with { Content = [.. found[first].Content, .. content] };
                continue;
            }
            byCue[relation.CueCore] = found.Count;
            var cited = CitedIn(text, relation);
            var own = cited.IsEmpty ? relation : relation with { Source = relation.Source.Remove(cited) };
            found.Add(new(SourceOf(text, own), [relation.CueCore], [.. content]));
            if (!cited.IsEmpty)
                found.Add(new(SourceOf(text, own), [WordBefore(text, cited)], [cited]));
        }
        return found;
    }

    /// <summary>"The agency, citing two guards, said": who is cited is the content of a cue of its own there.</summary>
    private static TextSpan CitedIn(string text, AttributionRelation relation)
    {
        foreach (var span in relation.Source)
        {
            if (relation.Source.Length > 1 && text[..span.Start].TrimEnd() is var before && EndsInCiting(before))
                return span;
        }
        return default;
    }

    private static bool EndsInCiting(string text) =>
        text.EndsWith("citing", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith("quoting", StringComparison.OrdinalIgnoreCase);

    private static TextSpan WordBefore(string text, TextSpan span)
    {
        var end = span.Start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return new(start, end);
    }

    private static bool IsTimetable(Parsed parsed, AttributionRelation relation) =>
        relation.Voice == Voice.Agentless
        && parsed[relation.CueHead].Lemma.ToLowerInvariant()
            is "likely"
                or "unlikely"
                or "set"
                or "slate"
                or "slated"
                or "due"
                or "poise"
                or "poised"
                or "schedule"
                or "scheduled"
                or "bound";

    /// <summary>Where nothing is marked, what stands within it is outermost.</summary>
    private static bool IsInner(AttributionRelation relation, ImmutableArray<AttributionRelation> all, Parsed parsed)
    {
        for (var around = relation.Within; around >= 0; around = all[around].Within)
        {
            if (all[around].Voice != Voice.Own && !IsTimetable(parsed, all[around]))
                return true;
        }
        return false;
    }

    private static TextSpan WithThat(string text, TextSpan content)
    {
        var start = content.Start;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        var that = start >= 5 && text.AsSpan(start - 4, 4) is "that" && char.IsWhiteSpace(text[start - 5]);
        return that ? new(start - 4, content.End) : content;
    }

    private static TextSpan[] SourceOf(string text, AttributionRelation relation)
    {
        var source = relation.Source;
        if (source.Length == 0)
            return [];
        var last = source[^1];
        if (source.Length > 1 && text[last.Start..last.End].ToLowerInvariant() is "who" or "which" or "that" or "whom")
            return [last];
        var end = last.End;
        var beforeCue = end <= relation.CueCore.Start;
        if (beforeCue && text.AsSpan(end) is ['\'' or '’', 's', ..])
            end += 2;
        else if (
            beforeCue
            && end < text.Length
            && text[end] == ','
            && text.AsSpan(last.Start, last.Length).Contains(", ", StringComparison.Ordinal)
        )
            end++;
        return [.. source[..^1], new(last.Start, end)];
    }
}
