using System.Buffers;
using System.Text.Json;

namespace AstroEngine.Functions.Http;

/// <summary>What is wrong with one item of many, as its row says it.</summary>
internal static class ErrorJson
{
    /// <summary>Writes <c>{"code","detail","errors"}</c>.</summary>
    public static void Write(IBufferWriter<byte> output, Problem problem) => JsonWriting.Write(output, problem, Write);

    /// <summary>Writes the same as a value of a larger document.</summary>
    public static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteNumber("code", problem.Type.Code);
        json.WriteString("detail", problem.Detail);
        ProblemJson.WriteFields(json, problem);
        json.WriteEndObject();
    }
}
