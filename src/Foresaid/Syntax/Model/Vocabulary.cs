namespace Foresaid.Syntax.Model;

/// <summary>What is known of a word apart from its sentence: its clusters, and the class of tags it was seen with. Immutable.</summary>
internal sealed class Vocabulary(KeyTable clusters, KeyTable ambiguities, int coarseShift)
{
    /// <summary>0 stands for a word that is not known.</summary>
    internal readonly record struct Entry(uint Fine, uint Coarse, uint Ambiguity);

    internal Entry Of(uint lower)
    {
        var fine = (uint)clusters[lower];
        return new Entry(fine, fine == 0 ? 0 : 1 + (fine - 1 >> coarseShift), (uint)ambiguities[lower]);
    }

    internal static Vocabulary Read(ref PackReader reader) =>
        new(KeyTable.Read(ref reader), KeyTable.Read(ref reader), reader.Int());
}
