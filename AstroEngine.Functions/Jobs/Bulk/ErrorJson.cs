using System.Buffers;
using System.Text.Json;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>What is wrong with one item, as its row says it.</summary>
internal static class ErrorJson
{
    /// <summary>Writes <c>{"code","detail","errors"}</c>.</summary>
    public static void Write(IBufferWriter<byte> output, Problem problem) => JsonWriting.Write(output, problem, Write);

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteNumber("code", problem.Type.Code);
        json.WriteString("detail", problem.Detail);
        ProblemJson.WriteFields(json, problem);
        json.WriteEndObject();
    }
}
