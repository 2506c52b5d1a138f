using AngleSharp.Dom;

namespace Foresaid.Press.Pages;

/// <summary>Walks a parsed page once, without recursion, and keeps its outline and its head.</summary>
internal sealed class OutlineBuilder
{
    /// <summary>Far more than any article's page has.</summary>
    private const int MostBlocks = 200_000;

    private readonly List<OutlineNode> _nodes = [];
    private readonly List<Block> _blocks = [];
    private readonly Stack<Frame> _frames = new();
    private readonly ClassWords _classes = new();
    private readonly TextRun _run = new();
    private readonly PageHead _head;
    private int _node = -1;
    private int _links;
    private int _strong;
    private int _pre;

    private OutlineBuilder(PageHead head) => _head = head;

    public static Outline Build(IDocument document, PageHead head)
    {
        var builder = new OutlineBuilder(head);
        builder.Walk(document);
        return new Outline
        {
            Nodes = builder._nodes,
            Blocks = builder._blocks,
            Cut = builder._blocks.Count >= MostBlocks,
        };
    }

    private void Walk(IDocument document)
    {
        _frames.Push(new Frame(document.ChildNodes, null, Tag.Inline, 0, Cues.None));
        while (_frames.Count > 0 && _blocks.Count < MostBlocks)
        {
            var frame = _frames.Peek();
            if (frame.Next == frame.Children.Length)
            {
                Close(_frames.Pop());
                continue;
            }
            switch (frame.Children[frame.Next++])
            {
                case IElement element:
                    Open(element);
                    break;
                case IText text:
                    _run.Add(text.Data, _links > 0, _strong > 0, _pre > 0);
                    break;
            }
        }
        while (_frames.Count > 0)
            Close(_frames.Pop());
        Flush();
        OutlineSums.Fill(_nodes, _blocks);
    }

    private void Open(IElement element)
    {
        var name = element.LocalName;
        var tag = Tags.Of(name);
        _head.See(element, name, _blocks.Count);
        switch (tag)
        {
            case Tag.Unseen when name != "head" && name != "picture":
                return;
            case Tag.Break:
                if (_run.Break())
                    Flush();
                return;
        }
        var cues = _classes.Read(element.GetAttribute("class"));
        if (element.HasAttributes())
            cues |= CuesOf(element);
        if (tag.IsBlock())
        {
            Flush();
            _node = AddNode(element, tag, cues);
        }
        _links += tag == Tag.Anchor && element.HasAttribute("href") ? 1 : 0;
        if (tag == Tag.Anchor)
            _run.Links++;
        _strong += name is "b" or "strong" ? 1 : 0;
        _pre += tag == Tag.Pre ? 1 : 0;
        _frames.Push(new Frame(element.ChildNodes, element, tag, _run.Length, cues));
    }

    private Cues CuesOf(IElement element)
    {
        var cues = _classes.Read(element.GetAttribute("id"));
        cues |= _classes.Read(element.GetAttribute("itemprop"));
        if (element.GetAttribute("role") is { } role)
            cues |=
                role is "main" or "article" ? Cues.Content
                : role is "complementary" ? Cues.Side
                : role is "contentinfo" ? Cues.Foot
                : role is "banner" ? Cues.Head
                : _classes.Read(role);
        if (element.HasAttribute("hidden") || IsHidden(element.GetAttribute("style")))
            cues |= Cues.Hidden;
        return cues;
    }

    private static bool IsHidden(string? style) =>
        style is not null
        && style.Contains("none", StringComparison.OrdinalIgnoreCase)
        && style
            .Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private int AddNode(IElement element, Tag tag, Cues cues)
    {
        var names = element.GetAttribute("class");
        _nodes.Add(
            new OutlineNode
            {
                Parent = _node,
                Depth = _node < 0 ? 0 : _nodes[_node].Depth + 1,
                Tag = tag,
                Cues = cues,
                Signature = Signature(tag, names),
                First = _blocks.Count,
            }
        );
        return _nodes.Count - 1;
    }

    /// <summary>The first class name only, without its digits: "post-123" and "post-124" are of one kind.</summary>
    private static int Signature(Tag tag, string? names)
    {
        var sum = (int)tag;
        foreach (var letter in names ?? "")
        {
            if (letter == ' ')
                break;
            if (!char.IsAsciiDigit(letter))
                sum = sum * 31 + letter;
        }
        return sum;
    }

    private void Close(Frame frame)
    {
        if (frame.Tag.IsBlock())
        {
            Flush();
            _nodes[_node].End = _blocks.Count;
            _node = _nodes[_node].Parent;
        }
        else if (frame.Cues != Cues.None)
        {
            _run.Mark(frame.Cues, frame.Start);
        }
        if (frame.Element is not { } element)
            return;
        _links -= frame.Tag == Tag.Anchor && element.HasAttribute("href") ? 1 : 0;
        _strong -= element.LocalName is "b" or "strong" ? 1 : 0;
        _pre -= frame.Tag == Tag.Pre ? 1 : 0;
    }

    private void Flush()
    {
        if (_run.Take(_node) is not { } block)
            return;
        Counting.Fill(block);
        _blocks.Add(block);
    }

    /// <summary>An element whose children are being walked.</summary>
    private sealed class Frame(INodeList children, IElement? element, Tag tag, int start, Cues cues)
    {
        public INodeList Children { get; } = children;
        public IElement? Element { get; } = element;
        public Tag Tag { get; } = tag;

        /// <summary>Length of the current run when the element began.</summary>
        public int Start { get; } = start;
        public Cues Cues { get; } = cues;
        public int Next { get; set; }
    }
}
