const int stet_rulebook_placeholder = 0;
