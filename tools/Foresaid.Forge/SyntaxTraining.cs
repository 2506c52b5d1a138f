using Foresaid.Syntax;
using Foresaid.Syntax.Model;

namespace Foresaid.Forge;

/// <summary>Trains everything that <c>Lexicon/syntax.bin</c> holds, in the order in which one part needs the other.</summary>
internal sealed class SyntaxTraining(Treebank treebank, IReadOnlyList<(uint Key, int Value)> clusters, int coarseShift)
{
    private const int Folds = 5;
    private const int TaggerEpochs = 8;
    private const int ParserEpochs = 12;
    private const int LabelEpochs = 8;
    private const ulong Seed = 20260208;

    /// <returns>The packed model.</returns>
    internal byte[] Run()
    {
        var writer = new PackWriter();
        writer.Int(SyntaxModel.Format);
        var ambiguities = WordTables.Ambiguities(treebank.Train);
        var vocabulary = VocabularyOf(ambiguities);
        writer.Table(clusters);
        writer.Table(ambiguities);
        writer.Int(coarseShift);
        writer.Strings(treebank.Tags.Names);
        Log("tagger");
        TaggerTraining
            .Train(treebank.Train, vocabulary, treebank.Tags.Count, TaggerEpochs, Seed)
            .Write(writer, TaggerTraining.Scale, 1);
        WriteLemmas(writer);
        writer.Strings(treebank.Relations);
        var tags = Jackknifed();
        Log("parser");
        new ParserTraining(vocabulary)
            .Train(treebank.Train, tags, ParserEpochs, Seed)
            .Write(writer, ParserTraining.Scale, 1);
        Log("relations");
        new LabelerTraining(vocabulary, treebank.Relations.Length)
            .Train(treebank.Train, tags, LabelEpochs, Seed)
            .Write(writer, LabelerTraining.Scale, 1);
        return writer.Compressed();
    }

    private Vocabulary VocabularyOf(IReadOnlyList<(uint Key, int Value)> ambiguities) =>
        new(new KeyTable([.. clusters]), new KeyTable([.. ambiguities]), coarseShift);

    /// <summary>Tags for the training sentences from taggers that have not seen them, so that the parser learns to live with wrong ones.</summary>
    private byte[][] Jackknifed()
    {
        var tags = new byte[treebank.Train.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            Log($"tagger without fold {fold + 1}");
            var rest = treebank.Train.Where((_, index) => index % Folds != fold).ToList();
            var vocabulary = VocabularyOf(WordTables.Ambiguities(rest));
            var tagger = TaggerTraining
                .Train(rest, vocabulary, treebank.Tags.Count, TaggerEpochs, Seed)
                .ToModel(TaggerTraining.Scale, 1);
            var words = new SentenceWords();
            for (var index = fold; index < tags.Length; index += Folds)
            {
                var sentences = Conllu.ToSentences([treebank.Train[index].Source]);
                words.Fill(vocabulary, sentences.Tokens, 0, sentences.Tokens.Count);
                words.Tag(tagger, tags[index] = new byte[sentences.Tokens.Count]);
            }
        }
        return tags;
    }

    private void WriteLemmas(PackWriter writer)
    {
        var (exceptions, endings) = LemmaTraining.Learn(treebank.Train);
        Log($"lemmas: {exceptions.Count} exceptions, {endings.Count} endings");
        writer.Int(exceptions.Count);
        foreach (var (form, lemma) in exceptions)
        {
            writer.String(form);
            writer.String(lemma);
        }
        writer.Int(endings.Count);
        foreach (var (ending, script) in endings)
        {
            writer.String(ending);
            writer.Int(script.Cut);
            writer.String(script.Add);
        }
    }

    private static void Log(string words) => Console.Error.WriteLine(words);
}
