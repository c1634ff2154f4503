Console.WriteLine("AstroEngine benchmarks");
