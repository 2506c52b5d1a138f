using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>What a person reading down the page would have in mind at a block: the last heading, whether the comments have begun.</summary>
internal sealed class PageWalk(PageFacts page)
{
    private const Boilerplate AfterTheText = Boilerplate.Comment | Boilerplate.Related;
    private const int RepeatsFeature = 27;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly int _allProse = page.Outline.Nodes.Count == 0 ? 0 : page.Outline.Nodes[0].Prose;
    private Boilerplate _heading;
    private int _headingAt = -100;
    private int _commentsAt = -1;
    private int _proseSoFar;

    public void Add(int at, ref FeatureRow row)
    {
        var block = page.Outline.Blocks[at];
        var heading = block.Node >= 0 && page.Outline.Nodes[block.Node].Tag.IsHeading();
        // A short line that says "Comments" heads them whatever its element.
        if (heading || (block.Words <= 6 && (page.Phrases[at] & AfterTheText) != 0))
            (_heading, _headingAt) = (page.Phrases[at], at);
        if (_commentsAt < 0 && (page.Phrases[at] & Boilerplate.Comment) != 0 && _proseSoFar > 0)
            _commentsAt = at;
        row.Set(RepeatsFeature, page.Folds[at].Length > 0 && !_seen.Add(page.Folds[at]) ? 1 : 0);
        row.Add(Rank(_heading));
        row.Add(Math.Min(at - _headingAt, 60));
        row.Add(_commentsAt < 0 ? -1 : Math.Min(at - _commentsAt, 60));
        row.Add(_allProse == 0 ? 0 : (float)_proseSoFar / _allProse);
        if (OutlineSums.IsProse(block))
            _proseSoFar += block.Chars;
        row.Add(_allProse == 0 ? 0 : (float)(_allProse - _proseSoFar) / _allProse);
    }

    private static int Rank(Boilerplate heading) =>
        (heading & Boilerplate.Comment) != 0 ? 4
        : (heading & Boilerplate.Related) != 0 ? 3
        : (heading & (Boilerplate.Subscribe | Boilerplate.Share | Boilerplate.Bio)) != 0 ? 2
        : heading != 0 ? 1
        : 0;
}
