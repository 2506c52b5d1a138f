using Foresaid.Press.Pages;
using Foresaid.Press.Words;

namespace Foresaid.Press.Inputs;

/// <summary>A line of a text, and what it looks like from outside.</summary>
internal sealed class CopiedLine
{
    private CopiedLine(string text, Block counts)
    {
        Text = text;
        Words = counts.Words;
        Ends = Counting.EndsSentence(text);
        Says = Phrases.Of(text);
        Fold = Pages.Fold.Of(text);
        IsBullet = text[0] is '•' or '·' or '*' or '‣' or '▪' or '-';
        // A colon at the end opens something; a stop inside and one at the end make prose.
        IsProse = (Words >= 10 && Ends && counts.Ends > 0) || Words >= 30;
    }

    /// <summary>Without the white space around it.</summary>
    public string Text { get; }
    public int Words { get; }

    /// <summary>It ends as a sentence does.</summary>
    public bool Ends { get; }
    public Boilerplate Says { get; }
    public string Fold { get; }
    public bool IsBullet { get; }

    /// <summary>It reads as running text.</summary>
    public bool IsProse { get; }

    /// <summary>It says of itself that it stands around an article, and is too short to be more.</summary>
    public bool IsAround => Says != Boilerplate.None && Words < 40;

    /// <summary>An article has fewer; of a longer text only the first lines are looked at.</summary>
    public const int Most = 5000;

    public static List<CopiedLine> Of(string text)
    {
        var lines = new List<CopiedLine>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim().Trim('\uFEFF').Trim();
            if (line.IsEmpty)
                continue;
            var block = new Block
            {
                Text = line.ToString(),
                Node = -1,
                LinkChars = 0,
                Links = 0,
                StrongChars = 0,
                Cues = Cues.None,
            };
            Counting.Fill(block);
            lines.Add(new CopiedLine(block.Text, block));
            if (lines.Count == Most)
                break;
        }
        return lines;
    }
}
