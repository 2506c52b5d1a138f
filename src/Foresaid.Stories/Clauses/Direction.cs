using Foresaid.Stories.Propositions;

namespace Foresaid.Stories.Clauses;

/// <summary>Whether two clauses of one matter point the same way; who takes part is left aside.</summary>
internal static class Direction
{
    /// <summary><see cref="Agreement.Same"/> where nothing speaks against it.</summary>
    public static Agreement Of(Clause one, Clause other)
    {
        var contrary = false;
        foreach (var name in one.Happenings)
        {
            foreach (var told in other.Happenings)
            {
                if (name.Class == told.Class && name.Sense == told.Sense)
                    return Agreement.Same;
                contrary |= name.Class == told.Class || Happenings.Sign(name.Class, told.Class) < 0;
            }
        }
        return contrary ? Agreement.Contrary : Agreement.Same;
    }
}
