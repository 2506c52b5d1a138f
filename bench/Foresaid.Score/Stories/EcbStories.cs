using System.Collections.Immutable;
using Foresaid.Stories.Members;

namespace Foresaid.Score.Stories;

/// <summary>Which of 535 documents belong to the story of one that is given as the example: ECB+, every document in turn.</summary>
/// <remarks>The other documents of all topics are candidates, those of the topic's other happening included. F1 of the story's other documents, averaged over
/// its examples, then over the stories. Chosen on the even topics.</remarks>
public sealed class EcbStories : IMeasure
{
    public string Name => "ecb";
    public IReadOnlyList<string> Data => [EcbDocuments.Zip];
    public string Split =>
        "topics 1 to 25, 46 stories, 535 documents, each given once as the example; a first sentence that is the page's address is left out";

    public IEnumerable<Figure> Run(SharedData data)
    {
        var documents = EcbDocuments.Read(data);
        var (reader, profiler) = (new Reader(), new ProfileReader());
        var profiles = documents.Select(document => profiler.Of(reader.Read(document.Article))).ToImmutableArray();
        var widened = documents.Select((_, nth) => Of(documents, nth, Found(profiles, nth))).ToList();
        var alone = documents.Select((_, nth) => Of(documents, nth, FoundAlone(profiles, nth))).ToList();
        yield return new("members F1", Mean(documents, widened, one => one.F1, _ => true));
        yield return new("even topics F1", Mean(documents, widened, one => one.F1, IsEven), Floored: false);
        yield return new("odd topics F1", Mean(documents, widened, one => one.F1, one => !IsEven(one)), Floored: false);
        yield return new("precision", Mean(documents, widened, one => one.Precision, _ => true), Floored: false);
        yield return new("recall", Mean(documents, widened, one => one.Recall, _ => true), Floored: false);
        yield return new(
            "wrong ones that tell the other happening",
            (double)widened.Sum(one => one.Hard) / Math.Max(1, widened.Sum(one => one.Wrong)),
            Floored: false
        );
        yield return new("the example alone, F1", Mean(documents, alone, one => one.F1, _ => true), Floored: false);
        if (Environment.GetEnvironmentVariable("FORESAID_WHY") == "1")
            Show(documents, widened);
    }

    private static bool IsEven(EcbDocument document) => document.Topic % 2 == 0;

    private static HashSet<int> Found(ImmutableArray<ArticleProfile> profiles, int example)
    {
        var members = new MemberFinder(new StoryDefinition("", null, profiles[example])).Find(profiles);
        return [.. Enumerable.Range(0, profiles.Length).Where(nth => nth != example && members[nth].Belongs)];
    }

    private static HashSet<int> FoundAlone(ImmutableArray<ArticleProfile> profiles, int example)
    {
        var finder = new MemberFinder(new StoryDefinition("", null, profiles[example]));
        return
        [
            .. Enumerable.Range(0, profiles.Length).Where(nth => nth != example && finder.Score(profiles[nth]).Belongs),
        ];
    }

    private static Outcome Of(ImmutableArray<EcbDocument> documents, int example, HashSet<int> found)
    {
        var right = Enumerable
            .Range(0, documents.Length)
            .Where(nth => nth != example && documents[nth].IsOfStoryOf(documents[example]))
            .ToHashSet();
        var hits = found.Count(right.Contains);
        var wrong = found.Where(nth => !right.Contains(nth)).ToList();
        return new Outcome(
            2.0 * hits / (found.Count + right.Count),
            found.Count == 0 ? 0 : (double)hits / found.Count,
            (double)hits / right.Count,
            wrong.Count,
            wrong.Count(nth => documents[nth].Topic == documents[example].Topic)
        );
    }

    private static double Mean(
        ImmutableArray<EcbDocument> documents,
        List<Outcome> outcomes,
        Func<Outcome, double> figure,
        Func<EcbDocument, bool> which
    ) =>
        Enumerable
            .Range(0, documents.Length)
            .Where(nth => which(documents[nth]))
            .GroupBy(nth => (documents[nth].Topic, documents[nth].IsSecond))
            .Select(story => story.Average(nth => figure(outcomes[nth])))
            .Average();

    private static void Show(ImmutableArray<EcbDocument> documents, List<Outcome> outcomes)
    {
        var stories = Enumerable
            .Range(0, documents.Length)
            .GroupBy(nth => (documents[nth].Topic, documents[nth].IsSecond))
            .OrderBy(story => story.Key);
        foreach (var story in stories)
            Console.WriteLine(
                $"  topic {story.Key.Topic} {(story.Key.IsSecond ? "ecbplus" : "ecb")}: F1 {story.Average(nth => outcomes[nth].F1):0.00} "
                    + $"precision {story.Average(nth => outcomes[nth].Precision):0.00} recall {story.Average(nth => outcomes[nth].Recall):0.00}"
            );
    }

    private readonly record struct Outcome(double F1, double Precision, double Recall, int Wrong, int Hard);
}
