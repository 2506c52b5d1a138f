using System.Collections.Frozen;
using System.Globalization;
using Foresaid.Attribution;
using Foresaid.Lexicon;
using Foresaid.Syntax;

namespace Foresaid.Certainty;

/// <summary>Finds the estimative words that people have been asked about, and chances given as numbers, on a content's main predicate.</summary>
internal sealed class LikelihoodFinder
{
    private static readonly RuleId WordRule = new("likelihood.surveyed-word");
    private static readonly RuleId NumberRule = new("likelihood.number");

    private const int LongestPhrase = 5;

    // A chance and its number stand this close: "put the chances of a cut at 70 percent".
    private const int NumberReach = 8;

    private readonly FrozenDictionary<string, (decimal Low, decimal High)> _surveyed = Glossary
        .Open("likelihood.tsv")
        .Rows.ToFrozenDictionary(
            row => row[0],
            row =>
                (
                    decimal.Parse(row[1], CultureInfo.InvariantCulture),
                    decimal.Parse(row[2], CultureInfo.InvariantCulture)
                ),
            StringComparer.Ordinal
        );

    public (Likelihood Likelihood, RuleId Rule)? Find(
        Parsed parsed,
        AttributionRelation attribution,
        ClauseReading clause
    )
    {
        foreach (var span in attribution.Content.Concat(attribution.Cue).Order())
        {
            var end = parsed.Tokens.IndexAt(span.End);
            for (var at = parsed.Tokens.IndexAt(span.Start); at < end; at++)
            {
                if (TryNumber(parsed, at, end, attribution, clause) is { } number)
                    return (number, NumberRule);
                if (TryWord(parsed, at, end, attribution, clause) is { } word)
                    return (word, WordRule);
            }
        }
        return null;
    }

    private Likelihood? TryWord(Parsed parsed, int at, int end, AttributionRelation attribution, ClauseReading clause)
    {
        for (var length = Math.Min(LongestPhrase, end - at); length > 0; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(at, length).Select(index => Grammar.Word(parsed[index])));
            if (!_surveyed.TryGetValue(phrase, out var interval))
                continue;
            if (!Bears(parsed, at, length, attribution, clause) || IsGraded(parsed, at))
                return null;
            var words = parsed.Source[new TextSpan(parsed[at].Span.Start, parsed[at + length - 1].Span.End)].ToString();
            return new Likelihood(interval.Low, interval.High, words);
        }
        return null;
    }

    /// <summary>"More likely", "quite likely": nobody was asked about these.</summary>
    private static bool IsGraded(Parsed parsed, int at) =>
        at > 0
        && Grammar.Word(parsed[at - 1])
            is "more"
                or "less"
                or "most"
                or "least"
                or "as"
                or "quite"
                or "fairly"
                or "rather"
                or "somewhat"
                or "equally"
                or "how"
                or "so"
                or "too";

    /// <summary>True when the phrase belongs to the predicate that the content is about, not to a clause inside it.</summary>
    private static bool Bears(Parsed parsed, int at, int length, AttributionRelation attribution, ClauseReading clause)
    {
        for (var index = at; index < at + length; index++)
        {
            var token = parsed[index];
            for (var step = 0; step < 4; step++)
            {
                if (clause.Path.Contains(token.Index) || token.Index == attribution.CueHead)
                    return true;
                if (token.IsRoot || IsBoundary(token))
                    break;
                token = token.Head;
            }
        }
        return clause.Main < 0;
    }

    private static bool IsBoundary(Token token) =>
        token.Is("advcl") || token.Is("acl") || token.Is("ccomp") || token.Is("csubj") || token.Is("parataxis");

    /// <summary>"A 70% chance", "between 60 and 70 per cent".</summary>
    private static Likelihood? TryNumber(
        Parsed parsed,
        int at,
        int end,
        AttributionRelation attribution,
        ClauseReading clause
    )
    {
        if (parsed[at].Lemma is not ("chance" or "probability" or "likelihood" or "possibility"))
            return null;
        if (!Bears(parsed, at, 1, attribution, clause))
            return null;
        for (var index = Math.Max(0, at - NumberReach); index < Math.Min(end, at + NumberReach); index++)
        {
            if (!IsPercent(parsed[index]) || index == 0 || !TryShare(parsed[index - 1], out var high))
                continue;
            var first = index - 1;
            var low = high;
            if (
                index >= 3
                && Grammar.Word(parsed[index - 2]) is "to" or "-" or "–" or "and"
                && TryShare(parsed[index - 3], out var from)
            )
                (low, first) = (Math.Min(from, high), index - 3);
            else if (index >= 4 && IsPercent(parsed[index - 3]) && TryShare(parsed[index - 4], out from))
                (low, first) = (Math.Min(from, high), index - 4);
            var (start, stop) = (Math.Min(first, at), Math.Max(index, at));
            var words = parsed.Source[new TextSpan(parsed[start].Span.Start, parsed[stop].Span.End)].ToString();
            return new Likelihood(low, high, words);
        }
        return null;
    }

    private static bool IsPercent(Token token) => Grammar.Word(token) is "%" or "percent" or "per" or "pct";

    /// <summary>A number from 0 to 100, as a share of one.</summary>
    private static bool TryShare(Token token, out decimal share)
    {
        if (!decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share))
            return false;
        share /= 100;
        return share is >= 0 and <= 1;
    }
}
