using System.Diagnostics;
using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>The verb "train": tagger, lemmatiser and parser from the treebank into <c>Lexicon/syntax.bin</c>.</summary>
internal static class SyntaxForge
{
    internal static int Train(string[] options)
    {
        var watch = Stopwatch.StartNew();
        var output = options is ["--out", var file] ? file : Path.Combine(Folders.Lexicon, SyntaxModel.FileName);
        var treebank = Treebank.Read(Path.Combine(Folders.Data, "syntax", "ewt"));
        var packed = new SyntaxTraining(treebank, [], 0).Run();
        File.WriteAllBytes(output, packed);
        var model = SyntaxModel.Unpack(new MemoryStream(packed));
        Console.Error.WriteLine($"{packed.Length:N0} bytes after {watch.Elapsed.TotalSeconds:0} s");
        foreach (var (name, value) in Measured.On(model, treebank.Dev))
            Console.WriteLine($"{name} {100 * value:0.00}");
        return 0;
    }

    /// <summary>The verb "measure": the shipped model on the treebank's dev part.</summary>
    internal static int Measure()
    {
        var treebank = Treebank.Read(Path.Combine(Folders.Data, "syntax", "ewt"));
        foreach (var (name, value) in Measured.On(SyntaxModel.Shared, treebank.Dev))
            Console.WriteLine($"{name} {100 * value:0.00}");
        return 0;
    }
}
