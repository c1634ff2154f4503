using System.Text.Json;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>What a JSON reader says of a mistake, without the positions that it counts in its own piece of the body.</summary>
internal static class JsonReasons
{
    /// <summary>The reason, without a full stop.</summary>
    public static string Of(JsonException exception) =>
        exception.Message.Split(" Path:")[0].Split(" LineNumber:")[0].TrimEnd('.', ' ');
}
