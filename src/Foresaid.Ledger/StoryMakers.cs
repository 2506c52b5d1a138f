using System.Text.Json;
using System.Text.Json.Serialization;
using Foresaid.Json;
using Foresaid.Stories;
using Foresaid.Stories.Members;
using Foresaid.Stories.Propositions;

namespace Foresaid.Ledger;

/// <summary>What is kept for stories beside a reading is the work of code that changes: its rows carry the code's name.</summary>
internal static class StoryMakers
{
    /// <summary>Named by the content of both assemblies: what another build made is never taken for this one's.</summary>
    public static string Name { get; } =
        $"{typeof(StoryMaker).Assembly.ManifestModule.ModuleVersionId:N}-{typeof(Reader).Assembly.ManifestModule.ModuleVersionId:N}";

    // Made when the first of them is needed: they load the models that parse. Both are thread-safe.
    private static readonly Lazy<ProfileReader> LazyProfiles = new(() => new ProfileReader());
    private static readonly Lazy<PropositionReader> LazyPropositions = new(() => new PropositionReader());

    public static ProfileReader Profiles => LazyProfiles.Value;

    public static PropositionReader Propositions => LazyPropositions.Value;

    public static KeptContext Json { get; } =
        new(new JsonSerializerOptions(ReadingJson.Options) { TypeInfoResolver = null });
}

[JsonSerializable(typeof(SortedDictionary<string, Proposition>))]
[JsonSerializable(typeof(ArticleProfile))]
internal sealed partial class KeptContext : JsonSerializerContext;
