using System.Buffers;
using System.Text;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>Puts the sections of a complete analysis together.</summary>
internal static class AnalysisJson
{
    /// <summary>Begins the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="zodiac">The name of a zodiac, found valid.</param>
    public static void Start(IBufferWriter<byte> output, string zodiac)
    {
        output.Write("{\"kind\":\""u8);
        output.Write(Encoding.UTF8.GetBytes(CalculationKinds.CompleteAnalysis));
        output.Write("\",\"zodiac\":\""u8);
        output.Write(Encoding.UTF8.GetBytes(zodiac));
        output.Write("\""u8);
    }

    /// <summary>Writes the name of a field; its value follows.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">An ASCII name with nothing to escape.</param>
    /// <param name="isFirst">Whether no field stands before it.</param>
    public static void WriteName(IBufferWriter<byte> output, string name, bool isFirst)
    {
        output.Write(isFirst ? "\""u8 : ",\""u8);
        output.Write(Encoding.UTF8.GetBytes(name));
        output.Write("\":"u8);
    }

    /// <summary>Ends the document: all sections are in it.</summary>
    public static void End(IBufferWriter<byte> output) => output.Write(",\"status\":\"completed\"}"u8);
}
