using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Foresaid.House.Tests;

/// <summary>The house keeps its arrows: read from the compiled assemblies, not from a convention.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Foresaid"] = [],
        ["Foresaid.Stories"] = ["Foresaid"],
        ["Foresaid.Press"] = ["Foresaid"],
        ["Foresaid.Ledger"] = ["Foresaid", "Foresaid.Stories"],
        ["Foresaid.Cli"] = ["Foresaid", "Foresaid.Stories", "Foresaid.Press", "Foresaid.Ledger", "Foresaid.Desk"],
    };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Foresaid"] = [],
        ["Foresaid.Stories"] = [],
        ["Foresaid.Press"] = ["AngleSharp"],
        ["Foresaid.Ledger"] = ["Microsoft.Data.Sqlite", "SQLitePCLRaw"],
        ["Foresaid.Cli"] = ["Spectre.Console", "System.CommandLine"],
    };

    /// <summary>The rooms of the reader in the order of the arrows: each may look only at those before it.</summary>
    private static readonly string[] Rooms =
    [
        "Lexicon",
        "Syntax",
        "Times",
        "Quantities",
        "Attribution",
        "Speakers",
        "Certainty",
        "Statements",
    ];

    public static IEnumerable<TheoryDataRow<string>> Assemblies() =>
        Projects.Keys.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_project_looks_only_where_it_may(string name)
    {
        var references = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!).ToList();
        var own = references.Where(reference => reference.StartsWith("Foresaid", StringComparison.Ordinal));
        Assert.Empty(own.Except(Projects[name]));
        var foreign = references.Where(reference =>
            !reference.StartsWith("Foresaid", StringComparison.Ordinal)
            && !IsFramework(reference)
            && !Packages[name].Any(package => reference.StartsWith(package, StringComparison.Ordinal))
        );
        Assert.Empty(foreign);
    }

    [Fact]
    public void A_room_of_the_reader_looks_only_at_those_before_it()
    {
        var uses = Uses(typeof(Reader).Assembly.Location);
        Assert.Contains(("Foresaid.Statements", "Foresaid.Certainty"), uses);
        var wrong = uses.Where(use =>
                Room(use.From) is { } from
                && Room(use.To) is { } to
                && Array.IndexOf(Rooms, to) > Array.IndexOf(Rooms, from)
            )
            .Select(use => $"{use.From} looks at {use.To}")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_reader_is_a_known_room()
    {
        var known = Rooms.Append("Json").ToHashSet();
        var rooms = typeof(Reader)
            .Assembly.GetTypes()
            .Select(type => Room(type.Namespace ?? ""))
            .OfType<string>()
            .Distinct();
        Assert.Empty(rooms.Except(known));
    }

    private static bool IsFramework(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal)
            && !assembly.StartsWith("System.CommandLine", StringComparison.Ordinal)
        || assembly is "System" or "netstandard" or "mscorlib"
        || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.Win32", StringComparison.Ordinal);

    private static string? Room(string space) =>
        space.StartsWith("Foresaid.", StringComparison.Ordinal) ? space["Foresaid.".Length..].Split('.')[0] : null;

    /// <summary>Which namespace's code names a type of which other: signatures, fields, base types and method bodies.</summary>
    private static HashSet<(string From, string To)> Uses(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var found = new HashSet<(string, string)>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var from = SpaceOf(metadata, handle);
            var definition = metadata.GetTypeDefinition(handle);
            var seen = new TypeNames(metadata);
            seen.See(definition.BaseType);
            foreach (var one in definition.GetInterfaceImplementations())
                seen.See(metadata.GetInterfaceImplementation(one).Interface);
            foreach (var one in definition.GetFields())
                metadata.GetFieldDefinition(one).DecodeSignature(seen, null);
            foreach (var one in definition.GetMethods())
            {
                var method = metadata.GetMethodDefinition(one);
                method.DecodeSignature(seen, null);
                if (method.RelativeVirtualAddress != 0)
                    new BodyReader(metadata, seen).Read(file.GetMethodBody(method.RelativeVirtualAddress));
            }
            found.UnionWith(seen.Spaces.Where(to => to != from && to.Length > 0).Select(to => (from, to)));
        }
        return found;
    }

    internal static string SpaceOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var definition = metadata.GetTypeDefinition(handle);
        while (definition.GetDeclaringType() is { IsNil: false } outer)
            definition = metadata.GetTypeDefinition(outer);
        return metadata.GetString(definition.Namespace);
    }
}
