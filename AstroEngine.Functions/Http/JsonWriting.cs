using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Functions.Http;

/// <summary>How numbers and angles are written in answers.</summary>
/// <remarks>
/// Angles and speeds have 10 decimals, which is far below a microarcsecond. A longitude that rounds up to the end of its range is
/// written as the last number before it, so that the number and the sign beside it never contradict each other.
/// </remarks>
internal static class JsonWriting
{
    private const int AngleDigits = 10;
    private const double LastDigit = 1e-10;
    private const int DistanceDigits = 14;
    private const double FullCircle = 360;
    private const double SignWidth = 30;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document as UTF-8.</summary>
    public static void Write<T>(IBufferWriter<byte> output, T value, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(output, Options);
        write(json, value);
    }

    /// <summary>Writes a longitude, right ascension or other direction, 0 up to but not including 360.</summary>
    public static void WriteDirection(this Utf8JsonWriter json, string name, Angle angle) =>
        json.WritePlain(name, Below(angle.Degrees, FullCircle));

    /// <summary>Writes the degree in a sign, 0 up to but not including 30.</summary>
    public static void WriteSignDegree(this Utf8JsonWriter json, string name, Angle angle) =>
        json.WritePlain(name, Below(angle.Degrees, SignWidth));

    /// <summary>Writes a latitude, declination or any other angle.</summary>
    public static void WriteAngle(this Utf8JsonWriter json, string name, Angle angle) =>
        json.WritePlain(name, Rounded(angle.Degrees, AngleDigits));

    /// <summary>Writes a number with 10 decimals.</summary>
    public static void WriteRounded(this Utf8JsonWriter json, string name, double value) =>
        json.WritePlain(name, Rounded(value, AngleDigits));

    /// <summary>Writes a distance in astronomical units with 14 decimals, a centimetre or less.</summary>
    public static void WriteDistance(this Utf8JsonWriter json, string name, double value) =>
        json.WriteNumber(name, Rounded(value, DistanceDigits));

    // A double below this is written as 1E-05; as a decimal it keeps its plain form.
    private static void WritePlain(this Utf8JsonWriter json, string name, double value)
    {
        if (Math.Abs(value) < 1e-4 && value != 0)
        {
            json.WriteNumber(name, (decimal)value);
        }
        else
        {
            json.WriteNumber(name, value);
        }
    }

    private static double Below(double degrees, double limit)
    {
        var rounded = Rounded(degrees, AngleDigits);
        return rounded < limit ? rounded : limit - LastDigit;
    }

    // Adding zero turns -0 into 0.
    private static double Rounded(double value, int digits) => Math.Round(value, digits) + 0.0;
}
