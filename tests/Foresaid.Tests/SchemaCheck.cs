using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Foresaid.Tests;

/// <summary>Holds a JSON value against the part of JSON Schema that the project's schemas use.</summary>
public static class SchemaCheck
{
    /// <returns>What is wrong, with its place; empty when the value fits.</returns>
    public static IEnumerable<string> Errors(JsonNode? value, JsonNode? schema, JsonNode root, string place = "$")
    {
        if (schema is not JsonObject rules)
            return schema is JsonValue flag && !flag.GetValue<bool>() ? [$"{place} must not be there"] : [];
        if (rules["$ref"] is { } reference)
            return Errors(value, Resolve(root, reference.GetValue<string>()), root, place);
        if (rules["anyOf"] is JsonArray any)
            return any.Any(one => !Errors(value, one, root, place).Any()) ? [] : [$"{place} fits none of its forms"];
        return Own(value, rules, place)
            .Concat(Members(value, rules, root, place))
            .Concat(Items(value, rules, root, place));
    }

    private static IEnumerable<string> Own(JsonNode? value, JsonObject rules, string place)
    {
        if (rules["type"] is { } type && !Types(type).Any(name => Fits(value, name)))
            yield return $"{place} is no {type.ToJsonString()}";
        if (rules["enum"] is JsonArray names && !names.Any(name => JsonNode.DeepEquals(name, value)))
            yield return $"{place} is {value?.ToJsonString()}, none of {names.ToJsonString()}";
        if (
            rules["pattern"] is { } pattern
            && value is JsonValue text
            && !Regex.IsMatch(text.GetValue<string>(), pattern.GetValue<string>())
        )
            yield return $"{place} is not like {pattern}";
    }

    private static IEnumerable<string> Members(JsonNode? value, JsonObject rules, JsonNode root, string place)
    {
        if (value is not JsonObject members || rules["properties"] is not JsonObject properties)
            yield break;
        foreach (var key in rules["required"]?.AsArray().Select(key => key!.GetValue<string>()) ?? [])
        {
            if (!members.ContainsKey(key))
                yield return $"{place}.{key} is missing";
        }
        var known = properties.Select(property => property.Key).ToList();
        var order = members.Select(member => known.IndexOf(member.Key)).ToList();
        if (order.Contains(-1))
            yield return $"{place} has a key that the schema does not know: {members.First(member => !known.Contains(member.Key)).Key}";
        if (!order.SequenceEqual(order.Order()))
            yield return $"{place} has its keys in another order: {string.Join(",", members.Select(member => member.Key))}";
        foreach (var (key, member) in members)
        {
            foreach (var error in Errors(member, properties[key], root, $"{place}.{key}"))
                yield return error;
        }
    }

    private static IEnumerable<string> Items(JsonNode? value, JsonObject rules, JsonNode root, string place)
    {
        if (value is not JsonArray items || rules["items"] is not { } rule)
            yield break;
        if (rules["minItems"] is { } least && items.Count < least.GetValue<int>())
            yield return $"{place} has too few items";
        for (var at = 0; at < items.Count; at++)
        {
            foreach (var error in Errors(items[at], rule, root, $"{place}[{at}]"))
                yield return error;
        }
    }

    private static IEnumerable<string> Types(JsonNode type) =>
        type is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool Fits(JsonNode? value, string type) =>
        type switch
        {
            "null" => value is null,
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value?.GetValueKind() == System.Text.Json.JsonValueKind.String,
            "boolean" => value?.GetValueKind()
                is System.Text.Json.JsonValueKind.True
                    or System.Text.Json.JsonValueKind.False,
            "integer" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number
                && !value.ToJsonString().Contains('.'),
            "number" => value?.GetValueKind() == System.Text.Json.JsonValueKind.Number,
            _ => false,
        };

    private static JsonNode? Resolve(JsonNode root, string reference)
    {
        var at = root;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            at = at is JsonArray array ? array[int.Parse(step, null)] : at?[step];
        return at;
    }
}
