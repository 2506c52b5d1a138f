using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Foresaid.Press.Pages;

/// <summary>Walks the tags of a page once and keeps its outline and its head; builds no tree.</summary>
/// <remarks>
/// AngleSharp tokenizes. Its tree is not used: docs/decisions has the measured reason (hostile pages, and the cost of the tree).
/// </remarks>
internal sealed class PageWalker : IDisposable
{
    /// <summary>Far more than any article's page has.</summary>
    private const int MostBlocks = 20_000;

    /// <summary>Characters of visible text.</summary>
    private const int MostText = 8_000_000;

    private readonly List<OutlineNode> _nodes = [];
    private readonly List<Block> _blocks = [];
    private readonly OpenElements _open = new();
    private readonly StartTag _tag = new();
    private readonly ElementCues _cues = new();
    private readonly TextRun _run = new();
    private readonly Captures _captures = new();
    private readonly HtmlTokenizer _tokenizer;
    private readonly PageHead _head;
    private int _node = -1;
    private int _links;
    private int _strong;
    private int _pre;
    private int _unseen;
    private int _tooDeep;
    private int _text;

    /// <summary>What the element whose raw text comes next is: "title", "script"; empty for text that nobody reads.</summary>
    private string? _raw;

    private PageWalker(string markup, PageHead head)
    {
        _head = head;
        _tokenizer = new HtmlTokenizer(
            new TextSource(new ReadOnlyMemoryTextSource(markup)),
            HtmlEntityProvider.ResolverExtended
        )
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) => StartTag.IsRead(name.Span),
        };
    }

    public static Outline Walk(string markup, PageHead head)
    {
        using var walker = new PageWalker(markup, head);
        walker.OpenRoot();
        walker.Tokens();
        while (walker._open.Count > 0)
            walker.Close(walker._open.Pop());
        OutlineSums.Fill(walker._nodes, walker._blocks);
        return new Outline
        {
            Nodes = walker._nodes,
            Blocks = walker._blocks,
            Cut = walker.Full,
        };
    }

    public void Dispose() => _tokenizer.Dispose();

    private bool Full => _blocks.Count >= MostBlocks || _text >= MostText;

    private void OpenRoot()
    {
        _node = AddNode(Tag.Body, Cues.None, "");
        _open.Push(
            new OpenElement
            {
                Name = "body",
                Tag = Tag.Body,
                HasNode = true,
                Capture = -1,
            }
        );
    }

    private void Tokens()
    {
        while (!Full)
        {
            ref var token = ref _tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return;
                case HtmlTokenType.Character:
                    Text(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.StartTag:
                    _tag.Load(ref token);
                    Start(token.IsSelfClosing);
                    break;
                case HtmlTokenType.EndTag:
                    var (name, tag) = Tags.Find(token.Name.Memory.Span);
                    End(name, tag);
                    break;
            }
        }
    }

    private void Text(ReadOnlySpan<char> data)
    {
        if (_raw is not null)
        {
            _head.SeeRaw(_raw, data);
            return;
        }
        _captures.Add(data);
        if (_unseen > 0)
            return;
        _text += data.Length;
        _run.Add(data, _links > 0, _strong > 0, _pre > 0);
    }

    private void Start(bool selfClosing)
    {
        var (name, tag) = (_tag.Name, _tag.Tag);
        _raw = null;
        if (name is "html" or "head" or "body")
        {
            _head.See(_tag, _blocks.Count);
            if (name == "body")
                _nodes[0].Cues |= _cues.Unclassed(_tag);
            return;
        }
        var capture = _head.See(_tag, _blocks.Count) ? _captures.Begin(_tag, _blocks.Count) : -1;
        if (tag == Tag.Break)
        {
            if (_unseen == 0 && _run.Break())
                Flush();
            return;
        }
        if (Tags.IsVoid(name))
            return;
        if (SetRaw(name))
            return;
        if (_open.EndedBy(_tag) is var ended and > 0)
            CloseTo(ended);
        if (tag == Tag.Anchor && _links > 0 && _open.FindInline("a") is var anchor and > 0)
            TakeOut(anchor);
        if (selfClosing && tag == Tag.Unseen)
            return;
        Push(name, tag, capture);
    }

    private void Push(string name, Tag tag, int capture)
    {
        if (_open.Count == OpenElements.Deepest)
        {
            _tooDeep++;
            if (tag.IsBlock())
                Flush();
            return;
        }
        var element = new OpenElement
        {
            Name = name,
            Tag = tag,
            Capture = capture,
        };
        if (_unseen == 0 && tag != Tag.Unseen)
        {
            var cues = _cues.Of(_tag);
            element.Cues = cues;
            if (tag.IsBlock())
            {
                Flush();
                _node = AddNode(tag, cues, _tag.Span("class"));
                element.HasNode = true;
            }
            element.IsLink = tag == Tag.Anchor && _tag.Has("href");
            element.IsStrong = name is "b" or "strong";
            _run.Links += tag == Tag.Anchor ? 1 : 0;
        }
        element.IsUnseen = tag == Tag.Unseen;
        element.Start = _run.Length;
        _links += element.IsLink ? 1 : 0;
        _strong += element.IsStrong ? 1 : 0;
        _pre += element is { HasNode: true, Tag: Tag.Pre } ? 1 : 0;
        _unseen += element.IsUnseen ? 1 : 0;
        _open.Push(element);
    }

    /// <summary>Elements whose content is not markup.</summary>
    private bool SetRaw(string name)
    {
        var state = name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
        if (state == HtmlParseMode.PCData)
            return false;
        _tokenizer.State = state;
        _raw = name switch
        {
            "title" when _unseen == 0 => "title",
            "script" when _tag.Span("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase) => "data",
            "script" => "script",
            _ => "",
        };
        return true;
    }

    private int AddNode(Tag tag, Cues cues, ReadOnlySpan<char> names)
    {
        _nodes.Add(
            new OutlineNode
            {
                Parent = _node,
                Depth = _node < 0 ? 0 : _nodes[_node].Depth + 1,
                Tag = tag,
                Cues = cues,
                Signature = ElementCues.Signature(tag, names),
                First = _blocks.Count,
            }
        );
        return _nodes.Count - 1;
    }

    private void End(string name, Tag tag)
    {
        if (_raw is not null)
        {
            _raw = null;
            return;
        }
        if (tag == Tag.Break)
        {
            _run.Break();
            return;
        }
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }
        if (tag.IsBlock() || tag == Tag.Unseen)
        {
            if (_open.Find(name, tag) is var at and > 0)
                CloseTo(at);
            else if (tag == Tag.P && _unseen == 0)
                Flush();
        }
        else if (_open.FindInline(name) is var at and > 0)
        {
            TakeOut(at);
        }
    }

    private void CloseTo(int at)
    {
        while (_open.Count > at)
            Close(_open.Pop());
    }

    private void TakeOut(int at)
    {
        var element = _open[at];
        _open.RemoveAt(at);
        Close(element);
    }

    private void Close(OpenElement element)
    {
        if (element.HasNode)
        {
            Flush();
            _nodes[_node].End = _blocks.Count;
            _node = _nodes[_node].Parent;
        }
        else if (!element.IsUnseen)
        {
            if (element.Cues != Cues.None)
                _run.Mark(element.Cues, element.Start);
            if (!Tags.IsFormatting(element.Name) || element.IsLink)
                _run.Seam();
        }
        _links -= element.IsLink ? 1 : 0;
        _strong -= element.IsStrong ? 1 : 0;
        _pre -= element is { HasNode: true, Tag: Tag.Pre } ? 1 : 0;
        _unseen -= element.IsUnseen ? 1 : 0;
        if (element.Capture >= 0)
            _captures.End(element.Capture, _head);
    }

    private void Flush()
    {
        if (_run.Take(_node) is not { } block)
            return;
        Counting.Fill(block);
        _blocks.Add(block);
    }
}
