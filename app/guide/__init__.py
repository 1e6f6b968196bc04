"""The guided séance: a real shift on the pump line, told step by step. No view here."""
