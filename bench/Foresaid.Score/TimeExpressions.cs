using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Foresaid.Syntax;
using Foresaid.Times;

namespace Foresaid.Score;

/// <summary>Time expressions on TimeBank and AQUAINT, measured as TempEval-3 does; document creation times are given, not found.</summary>
/// <remarks>
/// A quarter of the files is never opened while building: those whose name's SHA-256, as a number, divides by four.
/// <c>FORESAID_HELD_OUT=1</c> measures that quarter instead, for a release; it never shows a case.
/// <c>FORESAID_SHOW=1</c> prints what differs in the open files.
/// The open text that stands a second time, under another date, in the held-out quarter is left out.
/// </remarks>
public sealed class TimeExpressions : IMeasure
{
    private const string File = "time/tbaq/tbaq.zip";
    private const string TwinOfHeldOut = "APW20000107.0088.tml";

    private static readonly bool HeldOut = Environment.GetEnvironmentVariable("FORESAID_HELD_OUT") == "1";
    private static readonly bool Show = !HeldOut && Environment.GetEnvironmentVariable("FORESAID_SHOW") == "1";

    public string Name => "times";
    public IReadOnlyList<string> Data => [File];
    public string Split => HeldOut ? "the quarter held out" : "three quarters open while building";

    public IEnumerable<Figure> Run(SharedData data)
    {
        using var archive = ZipFile.OpenRead(data.PathOf(File));
        var sum = new Tally();
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (!entry.Name.EndsWith(".tml", StringComparison.Ordinal) || IsHeldOut(entry.Name) != HeldOut)
                continue;
            if (HeldOut || entry.Name != TwinOfHeldOut)
                Measure(entry, sum);
        }
        // The held-out figures have names of their own: floors are kept for the open files.
        var part = HeldOut ? "held-out " : "";
        yield return new Figure(
            part + "strict F1",
            sum.F1(sum.Strict),
            "HeidelTime 0.813, SUTime 0.796 (TempEval-3 test)"
        );
        yield return new Figure(part + "relaxed F1", sum.F1(sum.Relaxed), "HeidelTime 0.903, SUTime 0.903");
        yield return new Figure(part + "type F1", sum.F1(sum.Type));
        yield return new Figure(part + "value F1", sum.F1(sum.Value), "HeidelTime 0.776, SUTime 0.674");
        yield return new Figure(part + "relaxed precision", (double)sum.Relaxed / Math.Max(1, sum.Found));
        yield return new Figure(part + "relaxed recall", (double)sum.Relaxed / Math.Max(1, sum.Gold));
    }

    private static bool IsHeldOut(string name) => SHA256.HashData(Encoding.UTF8.GetBytes(name))[^1] % 4 == 0;

    private static void Measure(ZipArchiveEntry entry, Tally sum)
    {
        using var stream = entry.Open();
        var root = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
        var created = root.Element("DCT")!.Element("TIMEX3")!.Attribute("value")!.Value;
        var text = new SourceText(root.Element("TEXT")!.Value);
        var gold = GoldOf(root.Element("TEXT")!);
        var day = DateOnly.ParseExact(created[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = TimesOf(text, Published.On(day, "given"));
        sum.Found += found.Length;
        sum.Gold += gold.Count;
        Compare(entry.Name, text, gold, found, sum);
    }

    private static System.Collections.Immutable.ImmutableArray<TimeExpression> TimesOf(
        SourceText text,
        Published published
    )
    {
        var paragraphs = new LayoutFinder().Find(new Article { Text = text });
        var sentences = new SentenceSplitter().Split(new Tokenizer().Tokenize(text, paragraphs), paragraphs);
        return new TimeFinder().Find(new DependencyParser().Parse(new Tagger().Tag(sentences)), published);
    }

    private sealed record Timex(TextSpan Span, string Type, string Value);

    private static List<Timex> GoldOf(XElement text)
    {
        var gold = new List<Timex>();
        Walk(text, 0);
        return gold;

        int Walk(XNode node, int at)
        {
            if (node is XText words)
                return at + words.Value.Length;
            var start = at;
            foreach (var child in node is XContainer holder ? holder.Nodes() : [])
                at = Walk(child, at);
            if (node is XElement { Name.LocalName: "TIMEX3" } timex)
                gold.Add(
                    new Timex(new TextSpan(start, at), timex.Attribute("type")!.Value, timex.Attribute("value")!.Value)
                );
            return at;
        }
    }

    private static void Compare(
        string file,
        SourceText text,
        List<Timex> gold,
        System.Collections.Immutable.ImmutableArray<TimeExpression> found,
        Tally sum
    )
    {
        var free = found.ToList();
        foreach (var one in gold)
        {
            var match =
                free.Find(other => other.Spans[0] == one.Span) ?? free.Find(other => other.Spans[0].Overlaps(one.Span));
            if (match is null)
            {
                Say(file, text, "missed", one.Span, one.Value);
                continue;
            }
            free.Remove(match);
            sum.Relaxed++;
            if (match.Spans[0] == one.Span)
                sum.Strict++;
            else
                Say(file, text, "extent", one.Span, text[match.Spans[0]].ToString());
            sum.Type += string.Equals(match.Type.ToString(), one.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (match.Value == one.Value)
                sum.Value++;
            else
                Say(file, text, "value", one.Span, $"{one.Value} not {match.Value} ({match.Rule})");
        }
        foreach (var one in free)
            Say(file, text, "spurious", one.Spans[0], $"{one.Value} ({one.Rule})");
    }

    private static void Say(string file, SourceText text, string what, TextSpan span, string more)
    {
        if (!Show)
            return;
        var before = text.Content[Math.Max(0, span.Start - 50)..span.Start].ReplaceLineEndings(" ");
        var after = text.Content[span.End..Math.Min(text.Length, span.End + 30)].ReplaceLineEndings(" ");
        Console.WriteLine($"{what}|{text[span]}|{more}|{before}[[{text[span]}]]{after}|{file}".ReplaceLineEndings(" "));
    }

    private sealed class Tally
    {
        public int Gold { get; set; }
        public int Found { get; set; }
        public int Strict { get; set; }
        public int Relaxed { get; set; }
        public int Type { get; set; }
        public int Value { get; set; }

        public double F1(int right) => 2.0 * right / Math.Max(1, Gold + Found);
    }
}
