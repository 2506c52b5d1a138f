using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Syntax;
using Foresaid.Times;

namespace Foresaid.Quantities;

/// <summary>Finds numbers of something, with their units, ranges and modifiers.</summary>
/// <remarks>
/// A figure needs what makes it a quantity: a counted noun, a unit, a currency, or a bound or magnitude of its own. Ordinals, ages,
/// scores, names with numbers and lengths of time are left alone. Stateless and safe to share between threads.
/// </remarks>
public sealed class QuantityFinder
{
    /// <param name="times">Lengths and points of time, which are no quantities.</param>
    public ImmutableArray<Quantity> Find(Parsed parsed, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var atoms = Atoms.Of(parsed.Source, parsed.Sentences.Paragraphs);
        var reader = new QuantityReader(atoms, new NounFinder(atoms, parsed.Tagged));
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var (at, time) = (0, 0);
        while (at < atoms.Count)
        {
            while (time < times.Length && times[time].Spans[0].End <= atoms[at].Start)
                time++;
            var limit = time < times.Length ? atoms.IndexAt(times[time].Spans[0].Start) : atoms.Count;
            if (limit <= at)
            {
                at = atoms.IndexAt(times[time].Spans[0].End);
                time++;
                continue;
            }
            if (reader.TryRead(at, limit, out var read))
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"q{found.Count + 1}");
                found.Add(
                    new Quantity(id, [atoms.Span(at, read.End)], read.Low, read.High, read.Unit, read.Approximate)
                );
                at = read.End;
            }
            else
            {
                at = Math.Max(at + 1, read.End);
            }
        }
        return found.ToImmutable();
    }
}
