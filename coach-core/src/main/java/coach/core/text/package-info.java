/// Languages, folding, sentences, embeddings.
package coach.core.text;
