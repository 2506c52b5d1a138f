namespace Foresaid.Press.Inputs;

/// <summary>The article in a page that was copied or printed as text, menus and all.</summary>
/// <remarks>
/// Made for any page: prose is what has sentences; what lies between two stretches of prose is judged by how long it is and by what its lines
/// say of themselves; a headline is the line that the page repeats, or the last longer one before the prose.
/// </remarks>
internal sealed class CopiedPage
{
    /// <summary>So many lines without a sentence in a row are a list of links, not a heading.</summary>
    private const int LongestGap = 4;

    /// <summary>Fewer lines that say "menu", "share" or "all rights reserved" may stand in any text.</summary>
    private const int FewestSigns = 2;

    private readonly List<CopiedLine> _lines;
    private readonly bool[] _kept;

    private CopiedPage(List<CopiedLine> lines)
    {
        _lines = lines;
        _kept = new bool[lines.Count];
    }

    public string? Title { get; private set; }

    /// <summary>The kept lines in order, the headline not among them.</summary>
    public IEnumerable<(string Text, Zone Zone)> Paragraphs
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var at = 0; at < _lines.Count; at++)
            {
                if (_kept[at] && seen.Add(_lines[at].Fold))
                    yield return (
                        _lines[at].Text,
                        at == _abstract ? Zone.Abstract
                        : _lines[at] is { Ends: false, Words: < 20 } ? Zone.Heading
                        : Zone.Body
                    );
            }
        }
    }

    private int _abstract = -1;

    /// <returns>Null for a text that shows no sign of a page around it.</returns>
    public static CopiedPage? Find(List<CopiedLine> lines)
    {
        var signs = lines.Count(line => line.IsAround);
        if (signs < FewestSigns || lines.Count == CopiedLine.Most || !lines.Any(line => line.IsProse && !line.IsAround))
            return null;
        var page = new CopiedPage(lines);
        page.Keep();
        return page;
    }

    private void Keep()
    {
        var (first, last) = Body();
        for (var at = first; at <= last; at++)
            _kept[at] = Belongs(at, first, last);
        FindTitle(first);
        SetApart(first, last);
        for (var at = 0; at < _lines.Count; at++)
            _kept[at] &= Title is null || _lines[at].Fold != Pages.Fold.Of(Title);
        CreditBehind(last);
    }

    /// <summary>The longest stretch of prose without a list of links in it.</summary>
    private (int First, int Last) Body()
    {
        (int First, int Last, int Words) best = (0, -1, -1),
            run = (-1, -1, 0);
        var gap = 0;
        var ended = false;
        for (var at = 0; at < _lines.Count; at++)
        {
            var line = _lines[at];
            if (!line.IsProse || line.IsAround)
            {
                gap++;
                ended |= run.First >= 0 && EndsArticle(line);
                continue;
            }
            if (run.First < 0 || gap > LongestGap || ended)
                run = (at, at, 0);
            run = (run.First, at, run.Words + line.Words);
            (gap, ended) = (0, false);
            if (run.Words > best.Words)
                best = run;
        }
        return (best.First, best.Last);
    }

    private static bool EndsArticle(CopiedLine line) =>
        line.Words <= 5 && (line.Says & (Words.Boilerplate.Comment | Words.Boilerplate.Related)) != 0 && !line.Ends;

    /// <summary>Inside the body only what says that it does not belong goes: share lines, advertisements, lists of labels, a stamp.</summary>
    private bool Belongs(int at, int first, int last)
    {
        var line = _lines[at];
        if (line.IsProse)
            return !line.IsAround || line.Words >= 25;
        if (line.IsAround || HasStamp(line))
            return false;
        // A heading stands alone between two paragraphs.
        var alone = at > first && at < last && _lines[at - 1].IsProse && _lines[at + 1].IsProse;
        return alone || line.Ends || line.Words >= 6;
    }

    private static bool HasStamp(CopiedLine line) =>
        line.Words < 30 && !line.Ends && new Dates.StampReader().Find(line.Text).Count > 0;

    private void FindTitle(int first)
    {
        // A body whose first paragraph is a summary has its headline before or just behind that.
        var reach = Math.Min(_lines.Count, first + 5);
        var candidates = Enumerable.Range(0, reach).Where(at => IsTitle(_lines[at])).ToList();
        var repeated = candidates
            .Where(at => _lines.Skip(at + 1).Take(40).Any(line => line.Fold == _lines[at].Fold))
            .ToList();
        if (repeated.Count > 0)
            Title = _lines[repeated[0]].Text;
        else if (candidates.Where(at => at < first).ToList() is { Count: > 0 } before)
            Title = _lines[before.MaxBy(at => Math.Min(_lines[at].Words, 12) * 100 + at)].Text;
    }

    private static bool IsTitle(CopiedLine line) =>
        line is { Words: >= 4 and <= 30, IsBullet: false, IsAround: false }
        && !line.Text.EndsWith('.')
        && !HasStamp(line)
        && line.Text.Count(letter => letter == '|') < 2;

    /// <summary>A paragraph before the stamp or before the repeated headline is a summary; what stands between it and the body is furniture.</summary>
    private void SetApart(int first, int last)
    {
        var body = -1;
        for (var at = first + 1; at <= last && at < first + 8; at++)
        {
            if (
                !_lines[at].IsProse
                && (HasStamp(_lines[at]) || (Title is not null && _lines[at].Fold == Pages.Fold.Of(Title)))
            )
                body = at;
        }
        if (body < 0)
            return;
        _abstract = first;
        for (var at = first + 1; at <= last && !_lines[at].IsProse; at++)
            _kept[at] = false;
    }

    /// <summary>The credit that closes an article stands right behind its last paragraph.</summary>
    private void CreditBehind(int last)
    {
        var at = last + 1;
        if (at < _lines.Count && _lines[at].Text is ['(' or '[', .., ')' or ']'] && _lines[at].Words < 20)
            _kept[at] = true;
    }
}
