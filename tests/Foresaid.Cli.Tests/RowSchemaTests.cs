using Foresaid.Cli.Rows;
using Foresaid.Stories.Json;

namespace Foresaid.Cli.Tests;

/// <summary>docs/reference/rows is written from the types that print the rows.</summary>
public sealed class RowSchemaTests
{
    public static IEnumerable<TheoryDataRow<string>> Names() =>
        StorySchemas.All.Keys.Concat(RowJson.Schemas.Keys).Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_of_each_row_is_written_from_the_code(string name)
    {
        var text = StorySchemas.All.GetValueOrDefault(name) ?? RowJson.Schemas[name];
        Golden.Check(text, "docs", "reference", "rows", $"{name}.schema.json");
    }

    [Fact]
    public void No_schema_is_left_over()
    {
        var files = Directory
            .EnumerateFiles(Repository.PathOf("docs", "reference", "rows"))
            .Select(file => Path.GetFileName(file)[..^".schema.json".Length]);
        Assert.Equal(
            Names().Select(row => row.Data).Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal)
        );
    }
}
