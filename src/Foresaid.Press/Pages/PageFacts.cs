using System.Runtime.InteropServices;
using Foresaid.Press.Words;

namespace Foresaid.Press.Pages;

/// <summary>What holds for a whole page, computed once before its blocks are judged.</summary>
internal sealed class PageFacts
{
    private readonly HashSet<int> _bodyShingles = [];
    private readonly Dictionary<(int Parent, int Signature), int> _siblings = [];

    public PageFacts(Outline outline, string? title, StructuredData data, PageHead head)
    {
        Outline = outline;
        TitleFold = Fold.Of(title ?? "");
        Phrases = [.. outline.Blocks.Select(block => Words.Phrases.Of(block.Text))];
        Folds = [.. outline.Blocks.Select(block => block.Chars < 400 ? Fold.Of(block.Text) : "")];
        DescriptionFold = Fold.Of(head.FirstMeta("description", "og:description", "twitter:description") ?? "");
        foreach (var node in outline.Nodes)
            CollectionsMarshal.GetValueRefOrAddDefault(_siblings, (node.Parent, node.Signature), out _)++;
        Prose = Weighed(outline);
        Wide = Deepest(0.7);
        Narrow = Deepest(0.4);
        TitleAt = FindTitle(head);
        Shingle(data.Body);
        foreach (var block in outline.Blocks)
        {
            Chars += block.Chars;
            LinkChars += block.LinkChars;
        }
    }

    public Outline Outline { get; }
    public string TitleFold { get; }
    public string DescriptionFold { get; }
    public Boilerplate[] Phrases { get; }

    /// <summary>Folded texts of the shorter blocks; empty for the long ones.</summary>
    public string[] Folds { get; }

    /// <summary>For each node, characters of prose that do not stand in what is named comment, navigation and the like.</summary>
    public int[] Prose { get; }

    /// <summary>The deepest node that holds seven tenths of the prose; -1 without prose.</summary>
    public int Wide { get; }

    /// <summary>The deepest node that holds four tenths of it.</summary>
    public int Narrow { get; }

    /// <summary>The block of the headline; the first block where there is none.</summary>
    public int TitleAt { get; }
    public int Chars { get; }
    public int LinkChars { get; }
    public bool HasBody => _bodyShingles.Count > 40;

    public int SiblingsOf(int node) =>
        node < 0 ? 0 : _siblings.GetValueOrDefault((Outline.Nodes[node].Parent, Outline.Nodes[node].Signature));

    /// <summary>The share of a block's five-word runs that stand in the page's own articleBody.</summary>
    public double ShareInBody(string text)
    {
        int all = 0,
            known = 0;
        foreach (var shingle in Shingles(text))
        {
            all++;
            known += _bodyShingles.Contains(shingle) ? 1 : 0;
        }
        return all == 0 ? 0 : (double)known / all;
    }

    private static int[] Weighed(Outline outline)
    {
        const Cues outside = Cues.Comment | Cues.Nav | Cues.Foot | Cues.Side | Cues.Related | Cues.Hidden | Cues.Form;
        var prose = new int[outline.Nodes.Count];
        var all = outline.Nodes.Count == 0 ? 0 : outline.Nodes[0].Prose;
        for (var at = outline.Nodes.Count - 1; at >= 0; at--)
        {
            var node = outline.Nodes[at];
            for (var block = node.First; block < node.End; block++)
            {
                if (outline.Blocks[block].Node == at && OutlineSums.IsProse(outline.Blocks[block]))
                    prose[at] += outline.Blocks[block].Chars;
            }
        }
        for (var at = outline.Nodes.Count - 1; at > 0; at--)
        {
            var node = outline.Nodes[at];
            // A word on what holds most of the page ("has-sidebar") says nothing about the text.
            var counts =
                (node.Cues & outside) == 0 && node.Tag is not (Tag.Nav or Tag.Aside or Tag.Footer)
                || node.Prose * 2 > all;
            if (node.Parent >= 0 && counts)
                prose[node.Parent] += prose[at];
        }
        return prose;
    }

    private int Deepest(double share)
    {
        if (Prose.Length == 0 || Prose.Max() is var most && most == 0)
            return -1;
        var best = 0;
        for (var at = 0; at < Prose.Length; at++)
        {
            if (Prose[at] >= most * share && Outline.Nodes[at].Depth >= Outline.Nodes[best].Depth)
                best = at;
        }
        return best;
    }

    private int FindTitle(PageHead head)
    {
        if (TitleFold.Length > 0)
        {
            var heading = Array.FindIndex(Folds, fold => fold == TitleFold);
            for (var at = 0; at < Folds.Length; at++)
            {
                var node = Outline.Blocks[at].Node;
                if (Folds[at] == TitleFold && node >= 0 && Outline.Nodes[node].Tag.IsHeading())
                    return at;
            }
            if (heading >= 0)
                return heading;
        }
        return head.Headlines.Count > 0 ? head.Headlines[0] : 0;
    }

    private void Shingle(string? body)
    {
        foreach (var shingle in Shingles(body ?? ""))
            _bodyShingles.Add(shingle);
    }

    private static IEnumerable<int> Shingles(string text)
    {
        const int length = 5;
        var words = new int[length];
        int count = 0,
            hash = 0;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                hash = hash * 31 + char.ToLowerInvariant(letter);
                continue;
            }
            if (hash == 0)
                continue;
            words[count++ % length] = hash;
            hash = 0;
            if (count >= length)
                yield return Mix(words, count);
        }
    }

    private static int Mix(int[] words, int count)
    {
        var sum = 17;
        for (var at = 0; at < words.Length; at++)
            sum = sum * 1_000_003 + words[(count + at) % words.Length];
        return sum;
    }
}
